// SPDX-License-Identifier: Apache-2.0
#include "session/yearcounts.h"

#include <QMap>

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <utility>
#include <vector>

namespace tcia::session {

namespace {

using Known = QMap<int, qint64>;

constexpr int mostYears = 30;   // so many can be told apart in the filter pane
constexpr qint64 outside = 400; // one of so many series on each side lies outside of the middle 99.5 %
constexpr int gap = 20;         // so many years without series set those beyond apart
constexpr qint64 minority = 4;  // if they are less than one of so many
constexpr qint64 enough = 20;   // with so many series a single one may be left out

qint64 sumOf(const Known &known)
{
    qint64 sum = 0;
    for (const qint64 count : known)
        sum += count;
    return sum;
}

//! The first year from `begin` on that does not lie outside of the others: because there are no more than `most` series
//! before it, or few, and none for decades.
template <typename Iterator>
Iterator middleFrom(Iterator begin, Iterator end, qint64 most, qint64 all)
{
    Iterator first = begin;
    qint64 before = 0;
    for (Iterator at = begin; at != end && std::next(at) != end; ++at) {
        before += at->second;
        const bool isApart = std::abs(std::next(at)->first - at->first) > gap && before * minority < all;
        if (before <= most || isApart)
            first = std::next(at);
    }
    return first;
}

//! The years that are counted on their own.
std::pair<int, int> middleOf(const Known &known)
{
    const qint64 all = sumOf(known);
    const qint64 most = std::max(all / outside, all >= enough ? qint64(1) : qint64(0));
    const std::vector<std::pair<int, qint64>> years(known.constKeyValueBegin(), known.constKeyValueEnd());
    return {middleFrom(years.begin(), years.end(), most, all)->first,
            middleFrom(years.rbegin(), years.rend(), most, all)->first};
}

} // namespace

YearCounts countsByYear(const QList<catalog::FacetCount> &counts)
{
    constexpr int earliest = 1900, latest = 2200; // a mistyped year must not create a list of thousands
    Known known;
    for (const catalog::FacetCount &each : counts)
        if (const int year = each.value.toInt(); year >= earliest && year <= latest && each.count > 0)
            known[year] += each.count;
    YearCounts out;
    if (known.isEmpty())
        return out;
    int first = known.firstKey(), last = known.lastKey();
    if (last - first >= mostYears) {
        const auto [from, to] = middleOf(known);
        out.hasEarlier = from - 1 > first; // otherwise the end would be one year
        out.hasLater = to + 1 < last;
        first = out.hasEarlier ? from - 1 : first;
        last = out.hasLater ? to + 1 : last;
    }
    out.first = first;
    out.counts.fill(0, last - first + 1);
    for (auto year = known.cbegin(); year != known.cend(); ++year)
        out.counts[std::clamp(year.key(), first, last) - first] += year.value();
    return out;
}

} // namespace tcia::session
