// SPDX-License-Identifier: Apache-2.0
// A part is a sequence of marks of five bits, each with the number it announces. A mark says what comes next: the end,
// a dot without a number, a dot and a number, or a number alone, with the count of the number's digits, because a
// longer number is a larger one. What does not fit into the part is left to the next one, where the rest of a number
// compares like a number of its own: it is as long in all texts with this part.
#include "core/uidkey.h"

#include <algorithm>
#include <array>

namespace tcia {

namespace {

constexpr int markBits = 5, countBits = 8;
constexpr quint64 dotAtEnd = 1, dotBeforeDot = 2, dotAndNumber = 3, numberAlone = 19; // the end is 0
constexpr qsizetype longestAfterDot = 14,
                    longestAlone = 10; // digits counted by the mark; more have a count of their own
constexpr qsizetype mostDigits = (1 << countBits) - 1;

//! The bits of the largest number of so many digits.
constexpr std::array<int, 18> bitsOfDigits {0, 4, 7, 10, 14, 17, 20, 24, 27, 30, 34, 37, 40, 44, 47, 50, 54, 57};

bool isDigit(char c) { return c >= '0' && c <= '9'; }

class Packer
{
public:
    Packer(QByteArrayView text, qsizetype &at) : m_text(text), m_at(at) {}

    quint64 pack()
    {
        while (m_at < m_text.size() && m_free >= markBits + countBits && packNext()) {
        }
        return m_part;
    }

private:
    void put(quint64 value, int bits)
    {
        m_free -= bits;
        m_part |= value << m_free;
    }

    //! False if the rest of a number is left.
    bool packNext()
    {
        const bool isDot = m_text[m_at] == '.';
        m_at += isDot;
        if (isDot && (m_at == m_text.size() || m_text[m_at] == '.')) {
            put(m_at == m_text.size() ? dotAtEnd : dotBeforeDot, markBits);
            return true;
        }
        while (m_at < m_text.size() && m_text[m_at] == '0')
            ++m_at;
        qsizetype end = m_at;
        while (end < m_text.size() && isDigit(m_text[end]))
            ++end;
        const quint64 mark = isDot ? dotAndNumber : numberAlone;
        const qsizetype digits = end - m_at, longest = isDot ? longestAfterDot : longestAlone;
        put(mark + quint64(std::min(digits, longest + 1)), markBits);
        if (digits > longest)
            put(quint64(std::min(digits, mostDigits)), countBits);
        return packDigits(end);
    }

    bool packDigits(qsizetype end)
    {
        qsizetype fitting = std::min(end - m_at, qsizetype(bitsOfDigits.size()) - 1);
        while (bitsOfDigits[size_t(fitting)] > m_free)
            --fitting;
        quint64 value = 0;
        for (const qsizetype stop = m_at + fitting; m_at < stop; ++m_at)
            value = value * 10 + quint64(m_text[m_at] - '0');
        put(value, bitsOfDigits[size_t(fitting)]);
        return m_at == end;
    }

    const QByteArrayView m_text;
    qsizetype &m_at;
    quint64 m_part = 0;
    int m_free = 64;
};

} // namespace

// Without an early exit, so that compilers vectorise it.
bool isDigitsAndDots(QByteArrayView text)
{
    quint8 others = 0;
    for (const char c : text)
        others |= quint8(quint8(quint8(c) - quint8('0')) > 9) & quint8(c != '.');
    return others == 0;
}

quint64 uidKeyPart(QByteArrayView text, qsizetype &at) { return Packer(text, at).pack(); }

} // namespace tcia
