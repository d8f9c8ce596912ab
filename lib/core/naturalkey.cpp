// SPDX-License-Identifier: Apache-2.0
#include "core/naturalkey.h"

#include <QString>

#include <algorithm>

namespace tcia {

namespace {

constexpr int unitBits = 16; // of a UTF-16 code unit
constexpr int countBits = 8; // of the number of digits
constexpr quint64 mostDigits = (1 << countBits) - 1;
constexpr quint64 digitMark = u'0'; // no other character lies between the digits

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isContinuation(char c) { return (uchar(c) & 0xc0) == 0x80; }

//! A run of digits as their number and as many of them as fit; the rest compares like a run of its own, because it has
//! the same length in all texts with this part.
quint64 digitsPart(QByteArrayView text, qsizetype &at, int freeBits)
{
    freeBits -= unitBits;
    const quint64 mark = digitMark << freeBits;
    if (freeBits == 0)
        return mark; // the digits are in the next part
    while (at < text.size() && text[at] == '0')
        ++at;
    qsizetype end = at;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    freeBits -= countBits;
    const qsizetype fitting = freeBits == 40 ? 12 : freeBits == 24 ? 7 : 2; // decimal digits in 40, 24 and 8 bits
    const quint64 count = std::min<quint64>(quint64(end - at), mostDigits) << freeBits;
    quint64 value = 0;
    for (end = std::min(end, at + fitting); at < end; ++at)
        value = value * 10 + quint64(text[at] - '0');
    return mark | count | value;
}

//! The bytes of the character at `at`.
qsizetype lengthAt(QByteArrayView text, qsizetype at)
{
    qsizetype end = at + 1;
    while (end < text.size() && isContinuation(text[end]))
        ++end;
    return end - at;
}

quint64 folded(QChar unit) { return unit.toCaseFolded().unicode(); }

} // namespace

quint64 naturalKeyPart(QByteArrayView text, qsizetype &at)
{
    quint64 part = 0;
    for (int freeBits = 64; freeBits > 0 && at < text.size();) {
        if (isDigit(text[at]))
            return part | digitsPart(text, at, freeBits);
        freeBits -= unitBits;
        if (uchar(text[at]) < 0x80) {
            part |= folded(QLatin1Char(text[at++])) << freeBits;
            continue;
        }
        const qsizetype length = lengthAt(text, at);
        const QString units = QString::fromUtf8(text.sliced(at, length));
        part |= folded(units.isEmpty() ? QChar(QChar::ByteOrderMark) : units[0]) << freeBits; // which Qt takes off
        if (units.size() > 1 && freeBits == 0)
            break; // the next part begins with the whole character
        if (units.size() > 1) {
            freeBits -= unitBits;
            part |= folded(units[1]) << freeBits;
        }
        at += length;
    }
    return part;
}

} // namespace tcia
