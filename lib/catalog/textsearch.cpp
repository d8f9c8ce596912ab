// SPDX-License-Identifier: Apache-2.0
#include "catalog/textsearch.h"

#include <algorithm>

namespace tcia::catalog {

namespace {

//! An ASCII word to look for: what a byte must be once the bits of `fold` (that of a letter's case) are set.
class Needle
{
public:
    explicit Needle(const QByteArray &lower) : m_lower(lower)
    {
        for (const char c : lower)
            m_fold += c >= 'a' && c <= 'z' ? char(0x20) : char(0);
    }
    qsizetype size() const { return m_lower.size(); }

    //! The first place at or after `from`; -1 if none. Looks at first and last byte of many places at once, a loop that compilers
    //! turn into vector instructions; only what passes is compared whole.
    qsizetype find(QByteArrayView block, qsizetype from) const
    {
        constexpr qsizetype step = 64;
        const qsizetype places = block.size() - size() + 1;
        const auto *bytes = reinterpret_cast<const quint8 *>(block.data());
        while (from + step <= places) {
            if (anyIn(bytes + from, step))
                for (qsizetype at = from; at < from + step; ++at)
                    if (isAt(bytes + at))
                        return at;
            from += step;
        }
        for (; from < places; ++from)
            if (isAt(bytes + from))
                return from;
        return -1;
    }

private:
    bool anyIn(const quint8 *bytes, qsizetype count) const
    {
        const quint8 first = byte(0);
        const quint8 firstFold = fold(0);
        const quint8 last = byte(size() - 1);
        const quint8 lastFold = fold(size() - 1);
        const quint8 *ends = bytes + size() - 1;
        quint8 any = 0;
        for (qsizetype i = 0; i < count; ++i)
            any |= quint8(((bytes[i] | firstFold) == first) & ((ends[i] | lastFold) == last));
        return any;
    }
    bool isAt(const quint8 *bytes) const
    {
        for (qsizetype i = 0; i < size(); ++i)
            if ((bytes[i] | fold(i)) != byte(i))
                return false;
        return true;
    }
    quint8 byte(qsizetype i) const { return quint8(m_lower.at(i)); }
    quint8 fold(qsizetype i) const { return quint8(m_fold.at(i)); }

    QByteArray m_lower;
    QByteArray m_fold;
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
