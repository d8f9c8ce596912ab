// SPDX-License-Identifier: Apache-2.0
#include "archive/jsonrows.h"

#include "core/files.h"

namespace tcia::archive {

namespace {

//! Whether the comma at `position` may end a row.
bool endsRow(QByteArrayView text, qsizetype position)
{
    do
        --position;
    while (position > 0 && isJsonBlank(text[position]));
    return position > 0 && text[position] == '}';
}

//! The four digits after `\u`, or -1 if there is no such escape at this position.
int escapedUnit(QByteArrayView text, qsizetype at)
{
    if (at + 6 > text.size() || text[at] != '\\' || text[at + 1] != 'u')
        return -1;
    bool ok = false;
    const int unit = text.sliced(at + 2, 4).toByteArray().toInt(&ok, 16);
    return ok ? unit : -1;
}

//! Overwrites lone UTF-16 surrogates (escaped, or as three bytes) with the replacement character of the same length.
void replaceLoneHalves(QByteArray &text)
{
    const auto isHigh = [](int unit) { return unit >= 0xd800 && unit < 0xdc00; };
    const auto isLow = [](int unit) { return unit >= 0xdc00 && unit < 0xe000; };
    const auto byte = [&text](qsizetype at) { return at < text.size() ? static_cast<unsigned char>(text.at(at)) : 0; };
    for (qsizetype at = text.indexOf('\xed'); at >= 0; at = text.indexOf('\xed', at + 1))
        if ((byte(at + 1) & 0xe0) == 0xa0 && (byte(at + 2) & 0xc0) == 0x80)
            text.replace(at, 3, "\xef\xbf\xbd");
    for (qsizetype at = text.indexOf('\\'); at >= 0;) {
        const int unit = escapedUnit(text, at);
        const bool isPair = isHigh(unit) && isLow(escapedUnit(text, at + 6));
        if (!isPair && (isHigh(unit) || isLow(unit)))
            text.replace(at + 2, 4, "fffd");
        at = text.indexOf('\\', at + (isPair ? 12 : 2)); // skips the escape sequence
    }
}

} // namespace

bool isJsonBlank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

qsizetype lastRowEnd(QByteArrayView text, qsizetype end)
{
    do
        end = end > 0 ? text.lastIndexOf(',', end - 1) : -1;
    while (end > 0 && !endsRow(text, end));
    return end;
}

qsizetype nextRowEnd(QByteArrayView text, qsizetype begin)
{
    do
        begin = text.indexOf(',', begin) + 1;
    while (begin > 0 && !endsRow(text, begin - 1));
    return begin - 1;
}

QByteArray repairedJson(QByteArray text)
{
    replaceLoneHalves(text);
    QByteArray utf8 = decodedText(text).toUtf8();
    for (char &c : utf8)
        if (static_cast<unsigned char>(c) < ' ')
            c = ' ';
    return utf8;
}

} // namespace tcia::archive
