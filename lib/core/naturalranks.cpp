// SPDX-License-Identifier: Apache-2.0
// A radix sort from the front: all texts are sorted by the first part of their keys, then the texts that had it in
// common by the next, and so on. Two parts are read at once, because the texts lie scattered in memory: reading them
// takes most of the time, and so several threads share it.
#include "core/naturalranks.h"

#include "core/naturalkey.h"
#include "core/naturalorder.h"
#include "core/parallelfor.h"
#include "core/radixsort.h"
#include "core/uidkey.h"

#include <QString>

#include <algorithm>
#include <array>
#include <atomic>
#include <limits>

namespace tcia {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isContinuation(char c) { return (uchar(c) & 0xc0) == 0x80; } // of a character in UTF-8

constexpr size_t manyTexts = 1 << 14; // worth a thread of their own

//! A text while it is being ranked.
struct Ranked
{
    quint64 part;
    quint64 next; //!< the part after it
    quint32 text;
    quint32 at; //!< behind both
};

//! Calls `work(begin, end)` for all numbers below `count`, in chunks of that size, also on idle threads of the pool.
void forChunks(size_t count, size_t chunk, const std::function<void(size_t begin, size_t end)> &work)
{
    const auto worker = [&] {
        return [&](qsizetype number) -> Result<void> {
            work(size_t(number) * chunk, std::min(count, (size_t(number) + 1) * chunk));
            return {};
        };
    };
    (void)parallelFor(QThreadPool::globalInstance(), qsizetype((count + chunk - 1) / chunk), worker); // none fails
}

bool areAllDigitsAndDots(const std::vector<QByteArrayView> &texts)
{
    std::atomic<bool> are = true;
    forChunks(texts.size(), manyTexts, [&](size_t begin, size_t end) {
        if (are && !std::all_of(texts.begin() + qptrdiff(begin), texts.begin() + qptrdiff(end), isDigitsAndDots))
            are = false;
    });
    return are;
}

class Ranking
{
public:
    Ranking(const std::vector<QByteArrayView> &texts, const std::function<bool()> &cancelled)
        : m_texts(texts), m_cancelled(cancelled), m_keyPart(areAllDigitsAndDots(texts) ? uidKeyPart : naturalKeyPart)
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
    using Groups = std::vector<Group>;
    QByteArrayView restOf(const Ranked &one) const { return m_texts[one.text].sliced(one.at); }
    quint32 commonOf(std::span<const Ranked> texts) const;
    void readParts(std::span<Ranked> texts, quint32 common) const;
    void readParts(std::span<Ranked> texts) const;
    void sortByPart(const Group &group, Groups &unsorted);
    bool isLess(const Ranked &a, const Ranked &b) const;
    bool isEqual(const Ranked &a, const Ranked &b) const;
    void sortWhole(const Group &group) const;
    void sortGroup(const Group &group, Groups &unsorted);
    void sortLargest(Groups &unsorted);
    void sortOthers(const Groups &unsorted);

    const std::vector<QByteArrayView> &m_texts;
    const std::function<bool()> &m_cancelled; //!< any thread
    quint64 (*const m_keyPart)(QByteArrayView text, qsizetype &at);
    std::vector<Ranked> m_all;
    std::vector<Ranked> m_scratch; //!< of a group the part at the same place
};

//! The length of the common beginning of a group's rests. Has a run of digits entirely or not at all, because its
//! length counts.
quint32 Ranking::commonOf(std::span<const Ranked> texts) const
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
    return quint32(common);
}

void Ranking::readParts(std::span<Ranked> texts, quint32 common) const
{
    for (Ranked &one : texts) {
        qsizetype at = one.at + common;
        one.part = m_keyPart(m_texts[one.text], at);
        one.next = m_keyPart(m_texts[one.text], at);
        one.at = quint32(at);
    }
}

void Ranking::readParts(std::span<Ranked> texts) const
{
    if (texts.size() < 4 * manyTexts)
        return readParts(texts, commonOf(texts));
    std::atomic<quint32> common = std::numeric_limits<quint32>::max();
    forChunks(texts.size(), manyTexts, [&](size_t begin, size_t end) {
        // With the first text in each, so that all chunks have the beginning of one text in common.
        std::array<Ranked, 2> bounds {texts.front(), texts[begin]};
        const quint32 here = std::min(commonOf(bounds), commonOf(texts.subspan(begin, end - begin)));
        for (quint32 known = common; here < known && !common.compare_exchange_weak(known, here);) {
        }
    });
    forChunks(texts.size(), manyTexts,
              [&](size_t begin, size_t end) { readParts(texts.subspan(begin, end - begin), common); });
}

void Ranking::sortByPart(const Group &group, Groups &unsorted)
{
    const std::span<Ranked> texts = group.texts;
    if (!group.hasNext)
        readParts(texts);
    else
        for (Ranked &one : texts)
            one.part = one.next;
    const auto place = size_t(texts.data() - m_all.data());
    radixSort(texts, std::span(m_scratch).subspan(place, texts.size()), [](const Ranked &one) { return one.part; });
    for (auto begin = texts.begin(); begin != texts.end();) {
        const auto end = std::find_if(begin, texts.end(), [&](const Ranked &one) { return one.part != begin->part; });
        if (end - begin > 1)
            unsorted.push_back({.texts = {begin, end}, .hasNext = !group.hasNext});
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

//! Equal texts are read alike: others are told apart without a look at them, far away in memory.
bool Ranking::isEqual(const Ranked &a, const Ranked &b) const
{
    return a.part == b.part && a.next == b.next && a.at == b.at && m_texts[a.text] == m_texts[b.text];
}

//! Sorts a few texts, or texts that differ at most in ties.
void Ranking::sortWhole(const Group &group) const
{
    std::ranges::sort(group.texts, [this, hasNext = group.hasNext](const Ranked &a, const Ranked &b) {
        return hasNext && a.next != b.next ? a.next < b.next : isLess(a, b);
    });
}

void Ranking::sortGroup(const Group &group, Groups &unsorted)
{
    constexpr size_t few = 16;
    if (group.texts.size() < few || group.texts.front().part == 0)
        sortWhole(group);
    else
        sortByPart(group, unsorted);
}

//! Sorts groups that are worth several threads each, until there are none.
void Ranking::sortLargest(Groups &unsorted)
{
    const auto isLarge = [](const Group &group) { return group.texts.size() >= 4 * manyTexts; };
    for (auto large = std::ranges::find_if(unsorted, isLarge); large != unsorted.end() && !m_cancelled();
         large = std::ranges::find_if(unsorted, isLarge)) {
        const Group group = *large;
        unsorted.erase(large);
        sortGroup(group, unsorted);
    }
}

//! Sorts groups on several threads, each group on one.
void Ranking::sortOthers(const Groups &unsorted)
{
    const auto sortAll = [this](const Group &first) {
        Groups rest {first};
        while (!rest.empty() && !m_cancelled()) {
            const Group group = rest.back();
            rest.pop_back();
            sortGroup(group, rest);
        }
    };
    constexpr size_t parts = 64; // groups differ in size
    forChunks(unsorted.size(), std::max<size_t>(1, unsorted.size() / parts), [&](size_t begin, size_t end) {
        for (size_t number = begin; number < end; ++number)
            sortAll(unsorted[number]);
    });
}

std::vector<quint32> Ranking::ranks()
{
    m_all.reserve(m_texts.size());
    for (quint32 text = 0; text < m_texts.size(); ++text)
        if (!m_texts[text].isEmpty())
            m_all.push_back({.part = 1, .next = 0, .text = text, .at = 0});
    m_scratch.resize(m_all.size());
    Groups unsorted;
    if (!m_all.empty())
        unsorted.push_back({.texts = m_all, .hasNext = false});
    sortLargest(unsorted);
    sortOthers(unsorted);
    if (m_cancelled())
        return {};
    std::vector<quint32> ranks(m_texts.size());
    quint32 rank = 0;
    for (size_t i = 0; i < m_all.size(); ++i)
        ranks[m_all[i].text] = i > 0 && isEqual(m_all[i], m_all[i - 1]) ? rank : ++rank;
    return ranks;
}

} // namespace

std::vector<quint32> naturalRanks(const std::vector<QByteArrayView> &texts, const std::function<bool()> &cancelled)
{
    return Ranking(texts, cancelled).ranks();
}

} // namespace tcia
