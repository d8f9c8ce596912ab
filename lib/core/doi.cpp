// SPDX-License-Identifier: Apache-2.0
#include "core/doi.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tcia {

QString doiOf(const QString &text)
{
    constexpr qsizetype longest = 200;
    static const QRegularExpression address(u"^https?://(?:dx\\.|www\\.)?doi\\.org/([^?#]+)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression prefix(u"^doi: *"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression doi(u"^10\\.[0-9]{4,9}/[^\\s\\p{C}\\\\]+$"_s,
                                        QRegularExpression::UseUnicodePropertiesOption);
    QString name = text.trimmed();
    if (const auto match = address.match(name); match.hasMatch())
        name = QUrl::fromPercentEncoding(match.captured(1).toUtf8());
    else
        name.remove(prefix);
    const bool isPath = name.split(u'/').contains(u".."_s) || name.split(u'/').contains(u"."_s);
    return name.size() <= longest && !isPath && doi.match(name).hasMatch() ? name : QString();
}

QUrl doiAddress(const QString &doi)
{
    return QUrl::fromEncoded("https://doi.org/" + QUrl::toPercentEncoding(doi, "/"), QUrl::StrictMode);
}

} // namespace tcia
