// SPDX-License-Identifier: Apache-2.0
// A radix sort from the front: all texts are sorted by the first part of their keys, then the texts that had it in
// common by the next, and so on. Two parts are read at once, because the texts lie scattered in memory.
#include "core/naturalranks.h"

#include "core/naturalorder.h"
#include "core/radixsort.h"
#include "core/uidkey.h"

#include <QString>

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

//! A text while it is being ranked.
struct Ranked
{
    quint64 part;
    quint64 next; //!< the part after it
    quint32 text;
    quint32 at; //!< behind both
};

class Ranking
{
public:
    Ranking(const std::vector<QByteArrayView> &texts, const std::function<bool()> &cancelled)
        : m_texts(texts),
          m_cancelled(cancelled),
          m_keyPart(std::ranges::all_of(texts, isDigitsAndDots) ? uidKeyPart : naturalKeyPart)
    {
    }

    std::vector<quint32> ranks();

private:
    //! Texts that are equal up to the part they were sorted by last.
    struct Group
    {
        std::span<Ranked> texts;
        bool hasNext; //!< their next part is yet to be used
    };
    QByteArrayView restOf(const Ranked &one) const { return m_texts[one.text].sliced(one.at); }
    void skipCommon(std::span<Ranked> texts);
    void readParts(std::span<Ranked> texts);
    void sortByPart(const Group &group);
    bool isLess(const Ranked &a, const Ranked &b) const;
    void sortWhole(const Group &group);

    const std::vector<QByteArrayView> &m_texts;
    const std::function<bool()> &m_cancelled;
    quint64 (*const m_keyPart)(QByteArrayView text, qsizetype &at);
    std::vector<Ranked> m_scratch;
    std::vector<Group> m_unsorted;
};

//! Skips the common beginning of a group. Skips a run of digits entirely or not at all, because its length counts.
void Ranking::skipCommon(std::span<Ranked> texts)
{
    const QByteArrayView first = restOf(texts.front());
    qsizetype common = first.size();
    for (const Ranked &one : texts) {
        const QByteArrayView rest = restOf(one);
        common = std::min(common, rest.size());
        if (common > 0 && memcmp(first.data(), rest.data(), size_t(common)) != 0)
            common = std::mismatch(first.begin(), first.begin() + common, rest.begin()).first - first.begin();
    }
    while (common > 0 && common < first.size() && isContinuation(first[common]))
        --common;
    while (common > 0 && isDigit(first[common - 1]))
        --common;
    for (Ranked &one : texts)
        one.at += quint32(common);
}

void Ranking::readParts(std::span<Ranked> texts)
{
    skipCommon(texts);
    for (Ranked &one : texts) {
        qsizetype at = one.at;
        one.part = m_keyPart(m_texts[one.text], at);
        one.next = m_keyPart(m_texts[one.text], at);
        one.at = quint32(at);
    }
}

void Ranking::sortByPart(const Group &group)
{
    const std::span<Ranked> texts = group.texts;
    if (!group.hasNext)
        readParts(texts);
    else
        for (Ranked &one : texts)
            one.part = one.next;
    radixSort(texts, m_scratch, [](const Ranked &one) { return one.part; });
    for (auto begin = texts.begin(); begin != texts.end();) {
        const auto end = std::find_if(begin, texts.end(), [&](const Ranked &one) { return one.part != begin->part; });
        if (end - begin > 1)
            m_unsorted.push_back({.texts = {begin, end}, .hasNext = !group.hasNext});
        begin = end;
    }
}

//! Texts with equal keys up to their current positions.
bool Ranking::isLess(const Ranked &a, const Ranked &b) const
{
    const QByteArrayView left = m_texts[a.text];
    const QByteArrayView right = m_texts[b.text];
    if (left == right)
        return false;
    for (qsizetype i = a.at, k = b.at;;) {
        const quint64 part = m_keyPart(left, i);
        if (const quint64 other = m_keyPart(right, k); part != other)
            return part < other;
        if (part == 0)
            return naturalLess(QString::fromUtf8(left), QString::fromUtf8(right)); // a tie
    }
}

//! Sorts a few texts, or texts that differ at most in ties.
void Ranking::sortWhole(const Group &group)
{
    std::ranges::sort(group.texts, [this, hasNext = group.hasNext](const Ranked &a, const Ranked &b) {
        return hasNext && a.next != b.next ? a.next < b.next : isLess(a, b);
    });
}

std::vector<quint32> Ranking::ranks()
{
    constexpr size_t few = 16;
    std::vector<Ranked> all;
    all.reserve(m_texts.size());
    for (quint32 text = 0; text < m_texts.size(); ++text)
        if (!m_texts[text].isEmpty())
            all.push_back({.part = 1, .next = 0, .text = text, .at = 0});
    m_scratch.resize(all.size());
    if (!all.empty())
        m_unsorted.push_back({.texts = all, .hasNext = false});
    while (!m_unsorted.empty()) {
        if (m_cancelled())
            return {};
        const Group group = m_unsorted.back();
        m_unsorted.pop_back();
        if (group.texts.size() < few || group.texts.front().part == 0)
            sortWhole(group);
        else
            sortByPart(group);
    }
    std::vector<quint32> ranks(m_texts.size());
    quint32 rank = 0;
    for (size_t i = 0; i < all.size(); ++i)
        ranks[all[i].text] = i > 0 && m_texts[all[i].text] == m_texts[all[i - 1].text] ? rank : ++rank;
    return ranks;
}

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

std::vector<quint32> naturalRanks(const std::vector<QByteArrayView> &texts, const std::function<bool()> &cancelled)
{
    return Ranking(texts, cancelled).ranks();
}

} // namespace tcia
