// SPDX-License-Identifier: Apache-2.0
#include "catalog/filter/textsearch.h"

#include <algorithm>
#include <array>

namespace tcia::catalog {

namespace {

//! An ASCII word to look for, in any case: a letter's bit of case is set in what is compared with it.
class Needle
{
public:
    explicit Needle(const QByteArray &lower)
    {
        for (const char c : lower)
            m_letters.push_back({quint8(c), quint8(c >= 'a' && c <= 'z' ? 0x20 : 0)});
        for (size_t i = 0; i < m_probes.size(); ++i)
            m_probes[i] = qsizetype(i * (m_letters.size() - 1) / (m_probes.size() - 1));
    }

    //! The first place at or after `from`; -1 if none. Looks at a few letters of many places at once, in a loop that compilers turn
    //! into vector instructions; only what passes is compared whole. The letters lie apart, for UIDs are made of ten digits.
    qsizetype find(QByteArrayView block, qsizetype from) const
    {
        const qsizetype places = block.size() - qsizetype(m_letters.size()) + 1;
        const auto *bytes = reinterpret_cast<const quint8 *>(block.data());
        // A short word is mostly found at once, where looking at many places does not pay.
        for (const qsizetype near = std::min(from + few, places); from < near; ++from)
            if (isAt(bytes + from))
                return from;
        for (; from + step <= places; from += step)
            if (mayBeIn(bytes + from))
                for (qsizetype at = from; at < from + step; ++at)
                    if (isAt(bytes + at))
                        return at;
        for (; from < places; ++from)
            if (isAt(bytes + from))
                return from;
        return -1;
    }

private:
    struct Letter
    {
        quint8 lower, caseBit;
        quint8 is(quint8 byte) const { return (byte | caseBit) == lower; } // no bool: what is joined by & is no condition
    };
    static constexpr qsizetype few = 12;
    static constexpr qsizetype step = 64;

    bool mayBeIn(const quint8 *bytes) const
    {
        quint8 any = 0;
        const auto [a, b, c, d] = m_probes;
        const Letter first = m_letters[size_t(a)], second = m_letters[size_t(b)], third = m_letters[size_t(c)], last = m_letters[size_t(d)];
        for (qsizetype i = 0; i < step; ++i)
            any |= quint8(first.is(bytes[i + a]) & second.is(bytes[i + b]) & third.is(bytes[i + c]) & last.is(bytes[i + d]));
        return any;
    }
    bool isAt(const quint8 *bytes) const
    {
        for (size_t i = 0; i < m_letters.size(); ++i)
            if (!m_letters[i].is(bytes[i]))
                return false;
        return true;
    }

    std::vector<Letter> m_letters;
    std::array<qsizetype, 4> m_probes {}; //!< places in the word
};

bool isAscii(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80 && c.unicode() > 0; });
}

} // namespace

std::vector<quint8> textsWith(const PackedTexts &texts, const QString &word)
{
    std::vector<quint8> found(texts.size());
    if (!isAscii(word)) { // letters beyond ASCII have other rules; they are few
        for (quint32 number = 0; number < texts.size(); ++number)
            found[number] = texts.at(number).contains(word, Qt::CaseInsensitive);
        return found;
    }
    const Needle needle(word.toLower().toLatin1());
    quint32 number = 0;
    for (qsizetype at = needle.find(texts.block(), 0); at >= 0; at = needle.find(texts.block(), at)) {
        number = texts.numberAt(at, number);
        found[number] = 1;
        if (++number == texts.size())
            break;
        at = texts.begin(number);
    }
    return found;
}

} // namespace tcia::catalog
