// SPDX-License-Identifier: Apache-2.0
#include "tables/json.h"

#include <QJsonDocument>

namespace tcia::tables {

QByteArray controlsEscaped(const QByteArray &json)
{
    constexpr uchar del = 0x7f, lead = 0xc2, highest = 0x9f; // U+0080 to U+009F are C2 80 to C2 9F in UTF-8
    const auto byteAt = [&json](qsizetype at) { return at < json.size() ? uchar(json[at]) : uchar(0); };
    QByteArray out;
    out.reserve(json.size());
    for (qsizetype at = 0; at < json.size(); ++at) {
        const bool isPair = byteAt(at) == lead && byteAt(at + 1) <= highest;
        if (isPair || byteAt(at) == del)
            out += "\\u00" + QByteArray::number(uint(isPair ? byteAt(++at) : del), 16);
        else
            out += json[at];
    }
    return out;
}

QString jsonLine(const QJsonObject &object)
{
    return QString::fromUtf8(controlsEscaped(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

} // namespace tcia::tables
