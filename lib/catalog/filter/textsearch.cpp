// SPDX-License-Identifier: Apache-2.0
#include "catalog/filter/textsearch.h"

#include <algorithm>
#include <array>

namespace tcia::catalog {

namespace {

//! A case-insensitive ASCII search word; letters are compared with their case bit set.
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

    //! The first match at or after `from`; -1 if none. Probes a few letters at many positions in a loop that compilers
    //! vectorise, then compares candidates completely. The probed letters are spread out because UIDs use only ten
    //! digits.
    qsizetype find(QByteArrayView block, qsizetype from) const
    {
        const qsizetype places = block.size() - qsizetype(m_letters.size()) + 1;
        const auto *bytes = reinterpret_cast<const quint8 *>(block.data());
        // Short words are usually found immediately, so probing does not pay.
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
        quint8 is(quint8 byte) const { return (byte | caseBit) == lower; } // not bool, so that & stays branch-free
    };
    static constexpr qsizetype few = 12;
    static constexpr qsizetype step = 64;

    bool mayBeIn(const quint8 *bytes) const
    {
        quint8 any = 0;
        const auto [a, b, c, d] = m_probes;
        const Letter first = m_letters[size_t(a)], second = m_letters[size_t(b)], third = m_letters[size_t(c)],
                     last = m_letters[size_t(d)];
        for (qsizetype i = 0; i < step; ++i)
            any |= quint8(first.is(bytes[i + a]) & second.is(bytes[i + b]) & third.is(bytes[i + c]) &
                          last.is(bytes[i + d]));
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
    std::array<qsizetype, 4> m_probes {}; //!< positions in the word
};

bool isAscii(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80 && c.unicode() > 0; });
}

} // namespace

std::vector<quint8> textsWith(const PackedTexts &texts, const QString &word)
{
    std::vector<quint8> found(texts.size());
    if (!isAscii(word)) { // non-ASCII words are rare and compared slowly
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
