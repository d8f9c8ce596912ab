// SPDX-License-Identifier: Apache-2.0
#include "catalog/filter/filterresult.h"

#include "core/saturated.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace tcia::catalog {

namespace {

using Rows = std::vector<quint32>;

Rows listed(const Bitmap &bits, Row count)
{
    Rows out;
    out.reserve(count);
    bits.forEach([&](Row row) { out.push_back(row); });
    return out;
}

//! Neighbours usually have equal values; two alternating counters avoid store-to-load stalls.
Histogram histogram(const TextColumn &column, const Rows &rows)
{
    Histogram counts(column.valueCount());
    if (counts.size() == 1) {
        counts[0] = quint32(rows.size());
        return counts;
    }
    Histogram others(column.valueCount());
    column.codes().with([&](auto codes) {
        size_t i = 0;
        for (; i + 1 < rows.size(); i += 2) {
            ++counts[size_t(codes[rows[i]])];
            ++others[size_t(codes[rows[i + 1]])];
        }
        if (i < rows.size())
            ++counts[size_t(codes[rows[i]])];
    });
    for (size_t code = 0; code < counts.size(); ++code)
        counts[code] += others[code];
    return counts;
}

//! Counts rows directly, or, if they are the majority of an already counted whole, subtracts the counts of the others.
struct Counting
{
    Rows rows;
    const FilterResult *whole = nullptr; //!< null: count directly

    Counting(const Bitmap &bits, const FilterResult *all)
    {
        const Row count = bits.count();
        if (all && count > bits.size() / 2) {
            whole = all;
            rows = listed(bits.inverted(), bits.size() - count);
        } else {
            rows = listed(bits, count);
        }
    }

    Histogram of(const TextColumn &column, FacetId which) const
    {
        Histogram counts = histogram(column, rows);
        Q_ASSERT(!whole || whole->passingCounts[size_t(which)].size() == counts.size()); // of the same table
        if (whole)
            std::ranges::transform(whole->passingCounts[size_t(which)], counts, counts.begin(), std::minus());
        return counts;
    }
};

//! The sum of known numbers, which are stored plus one.
qint64 sumOf(const NarrowColumn &numbers, const Rows &rows)
{
    qint64 sum = 0;
    qint64 known = 0;
    numbers.with([&](auto kept) {
        for (const Row row : rows) {
            if (kept[row] == 0)
                continue;
            ++known;
            sum = saturatedSum(sum, qint64(kept[row] - 1));
        }
    });
    return known == 0 ? -1 : sum;
}

//! The nodes of a level with passing rows; `ends` are their row ends.
std::vector<quint32> nodesWith(const Rows &rows, const std::vector<quint32> &ends)
{
    std::vector<quint32> out;
    out.reserve(std::min(rows.size(), ends.size()));
    quint32 node = 0;
    quint32 end = 0; // end of the current node; neighbouring rows usually share it
    for (const quint32 row : rows) {
        if (row < end)
            continue;
        while (ends[node] <= row)
            ++node;
        end = ends[node];
        out.push_back(node);
    }
    return out;
}

std::vector<quint32> allNumbers(quint32 count)
{
    std::vector<quint32> out(count);
    std::iota(out.begin(), out.end(), 0u);
    return out;
}

//! The nodes of each level with passing rows; with an empty filter also nodes without rows.
void fillLevels(FilterResult &out, const SeriesTable &table, bool all)
{
    const TableParts &parts = table.parts();
    out.studies = nodesWith(out.series, parts.seriesEnds);
    out.patients = nodesWith(out.studies, parts.studyEnds);
    out.patientCount = qint64(out.patients.size());
    if (all) {
        out.studies = allNumbers(table.studyCount());
        out.patients = allNumbers(table.patientCount());
    }
}

} // namespace

std::span<const quint32> FilterResult::within(const std::vector<quint32> &numbers, RowRange range)
{
    const auto first = std::ranges::lower_bound(numbers, range.begin);
    return {first, std::lower_bound(first, numbers.end(), range.end)};
}

std::shared_ptr<const FilterResult> applyFilter(const Filter &filter, const SeriesTable &table,
                                                const std::shared_ptr<const LocalStatusColumn> &localStatus,
                                                const std::shared_ptr<const FilterResult> &before)
{
    const bool all = filter.isEmpty();
    std::shared_ptr<const FilterResult> whole =
        before && before->localStatus == localStatus ? (before->whole ? before->whole : before) : nullptr;
    if (whole && !whole->showsAll)
        whole.reset();
    if (all && whole)
        return whole;
    auto out = std::make_shared<FilterResult>();
    out->localStatus = localStatus;
    out->whole = std::move(whole);
    out->showsAll = all;
    const bool same = before && before->found->text == filter.text && before->found->ids == filter.ids;
    out->found = same ? before->found : findTextMatches(table, filter);
    out->masks = masksOf(filter, table, *out->found, localStatus, before ? &before->masks : nullptr);
    out->rows = out->masks.rows();
    out->series = listed(out->rows, out->rows.count());
    const Counting passing(out->rows, out->whole.get());
    for (const Facet &facet : facets()) {
        const TextColumn &column = columnOf(facet.id, table, localStatus.get());
        const size_t at = size_t(facet.id);
        out->passingCounts[at] = passing.of(column, facet.id);
        if (!out->masks.facets[at])
            out->counts[at] = out->passingCounts[at];
        else if (before && before->localStatus == localStatus &&
                 out->masks.isSame(before->masks, facet.id)) // the facet just changed
            out->counts[at] = before->counts[at];
        else
            out->counts[at] = Counting(out->masks.rows(facet.id), out->whole.get()).of(column, facet.id);
    }
    out->images = sumOf(table.parts().series.number(&Series::imageCount), out->series);
    out->bytes = sumOf(table.parts().series.number(&Series::fileSize), out->series);
    fillLevels(*out, table, all);
    return out;
}

const TextColumn &facetColumn(FacetId which, const SeriesTable &table, const FilterResult &shown)
{
    return columnOf(which, table, shown.localStatus.get());
}

} // namespace tcia::catalog
