// SPDX-License-Identifier: Apache-2.0
#include "catalog/shown.h"

#include "catalog/found.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace tcia::catalog {

namespace {

const TextColumn &columnOf(FacetId which, const SeriesTable &table, const TakenColumn *taken)
{
    static const TextColumn none = [] {
        PackedTexts values;
        values.append(takenValue(Taken::Neither).toUtf8());
        return TextColumn(std::move(values), {});
    }();
    if (which == FacetId::Taken)
        return taken ? taken->column : none;
    return table.facet(which);
}

//! The chosen values of a facet in the codes of one table.
struct Chosen
{
    std::vector<quint32> numbers; //!< by code: the number of the chosen value it belongs to, from 1; 0 for none
    qsizetype count = 0;          //!< how many values are chosen
};

Chosen chosenOf(const TextColumn &column, const QSet<QString> &values, bool merge)
{
    QHash<QString, quint32> numbers;
    for (const QString &value : values)
        if (const QString key = merge ? spelling(value) : value; !numbers.contains(key))
            numbers.insert(key, quint32(numbers.size() + 1));
    Chosen out {.numbers = {}, .count = numbers.size()};
    for (quint32 code = 0; code < column.valueCount(); ++code)
        out.numbers.push_back(numbers.value(merge ? spelling(column.value(code)) : column.value(code)));
    return out;
}

Bitmap rowsWith(const TextColumn &column, const Chosen &chosen, Row size)
{
    return column.codes().with(
        [&](auto codes) { return Bitmap::where(size, [&](Row row) { return chosen.numbers[size_t(codes[row])] != 0; }); });
}

//! The rows of those patients or studies that have all of the chosen values.
Bitmap rowsTogether(const SeriesTable &table, const TextColumn &column, const Chosen &chosen, Together together)
{
    constexpr int most = 63; // the archive knows some thirty modalities; nobody has more than these together
    Bitmap rows(table.size());
    if (chosen.count > most)
        return rows;
    const quint64 all = (quint64(1) << chosen.count) - 1;
    const bool byPatient = together == Together::SamePatient;
    column.codes().with([&](auto codes) {
        for (quint32 node = 0, end = byPatient ? table.patientCount() : table.studyCount(); node < end; ++node) {
            const Range range = byPatient ? table.rowsOfPatient(node) : table.rowsOfStudy(node);
            quint64 has = 0; // bit 0 gathers what is not chosen
            for (Row row = range.begin; row < range.end; ++row)
                has |= quint64(1) << chosen.numbers[size_t(codes[row])];
            if (has >> 1 == all)
                rows.set(range);
        }
    });
    return rows;
}

//! What narrows, part by part, to be put together in more than one way.
struct Parts
{
    Bitmap everywhere; //!< text, names, and what patients or studies must have
    std::array<std::optional<Bitmap>, facetCount> facets;

    Bitmap rows(std::optional<FacetId> except = {}) const
    {
        Bitmap out = everywhere;
        for (size_t i = 0; i < facets.size(); ++i)
            if (facets[i] && (!except || size_t(*except) != i))
                out &= *facets[i];
        return out;
    }
};

Parts partsOf(const Filter &filter, const SeriesTable &table, const Found &found, const TakenColumn *taken)
{
    Parts parts {.everywhere = found.rows, .facets = {}};
    for (auto one = filter.chosen.cbegin(); one != filter.chosen.cend(); ++one) {
        if (one->isEmpty())
            continue;
        const TextColumn &column = columnOf(one.key(), table, taken);
        const Chosen chosen = chosenOf(column, *one, filter.mergeSpellings);
        parts.facets[size_t(one.key())] = rowsWith(column, chosen, table.size());
        if (one.key() == FacetId::Modality && filter.together != Together::AnyOf)
            parts.everywhere &= rowsTogether(table, column, chosen, filter.together);
    }
    return parts;
}

using Rows = std::vector<quint32>;

Rows listed(const Bitmap &bits)
{
    Rows out;
    out.reserve(bits.count());
    bits.forEach([&](Row row) { out.push_back(row); });
    return out;
}

//! Neighbours mostly hold the same value, and adding to one number again and again waits for itself: so two take turns.
Histogram histogram(const TextColumn &column, const Rows &rows)
{
    Histogram counts(column.valueCount());
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

//! The rows to look at to count some rows: themselves, or where those are the greater part of what was counted as a whole already,
//! the others, which are to be taken away from it.
struct Counting
{
    Rows rows;
    const Shown *whole = nullptr; //!< null: they are the rows themselves

    Counting(const Bitmap &bits, const Shown *all)
    {
        if (all && bits.count() > bits.size() / 2) {
            whole = all;
            rows = listed(bits.inverted());
        } else {
            rows = listed(bits);
        }
    }

    Histogram of(const TextColumn &column, FacetId which) const
    {
        Histogram counts = histogram(column, rows);
        Q_ASSERT(!whole || whole->held[size_t(which)].size() == counts.size()); // it is the same table's
        if (whole)
            std::ranges::transform(whole->held[size_t(which)], counts, counts.begin(), std::minus());
        return counts;
    }
};

//! The sum of the known numbers; kept ones are one more than they are.
qint64 sumOf(const NarrowColumn &numbers, const Rows &rows)
{
    qint64 sum = 0;
    qint64 known = 0;
    numbers.with([&](auto kept) {
        for (const Row row : rows) {
            sum += qint64(kept[row]);
            known += kept[row] != 0;
        }
    });
    return known == 0 ? -1 : sum - known;
}

//! The nodes of a level with rows that pass: `ends` are those of their rows.
std::vector<quint32> nodesWith(const Rows &rows, const std::vector<quint32> &ends)
{
    std::vector<quint32> out;
    quint32 node = 0;
    for (const quint32 row : rows) {
        if (!out.empty() && row < ends[out.back()])
            continue;
        while (ends[node] <= row)
            ++node;
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

//! Of each level what has rows that pass; with an empty filter also what has no rows at all.
void fillLevels(Shown &out, const SeriesTable &table, bool all)
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

std::shared_ptr<const TakenColumn> takenOf(const SeriesTable &table, const std::shared_ptr<const TakenSets> &sets)
{
    std::vector<quint64> codes(table.size());
    const auto mark = [&](const QSet<QString> &uids, Taken as) {
        if (uids.size() < qsizetype(table.size())) {
            for (const QString &uid : uids)
                if (const auto row = table.find(uid))
                    codes[*row] = quint64(as);
        } else {
            for (Row row = 0; row < table.size(); ++row)
                if (uids.contains(table.seriesUid(row)))
                    codes[row] = quint64(as);
        }
    };
    mark(sets->basket, Taken::InBasket);
    mark(sets->disk, Taken::OnDisk);
    PackedTexts values;
    for (int taken = 0; taken < takenCount; ++taken)
        values.append(takenValue(Taken(taken)).toUtf8());
    return std::make_shared<const TakenColumn>(TakenColumn {sets, TextColumn(std::move(values), NarrowColumn(codes))});
}

std::span<const quint32> Shown::within(const std::vector<quint32> &numbers, Range range)
{
    const auto first = std::ranges::lower_bound(numbers, range.begin);
    return {first, std::lower_bound(first, numbers.end(), range.end)};
}

std::shared_ptr<const Shown> shownThrough(const Filter &filter, const SeriesTable &table, const std::shared_ptr<const TakenColumn> &taken,
                                          const std::shared_ptr<const Shown> &before)
{
    const bool all = filter.isEmpty();
    std::shared_ptr<const Shown> whole = before && before->taken == taken ? (before->whole ? before->whole : before) : nullptr;
    if (whole && !whole->showsAll)
        whole.reset();
    if (all && whole)
        return whole;
    auto out = std::make_shared<Shown>();
    out->taken = taken;
    out->whole = std::move(whole);
    out->showsAll = all;
    const bool same = before && before->found->text == filter.text && before->found->ids == filter.ids;
    out->found = same ? before->found : findIn(table, filter);
    const Parts parts = partsOf(filter, table, *out->found, taken.get());
    out->rows = parts.rows();
    out->series = listed(out->rows);
    const Counting passing(out->rows, out->whole.get());
    for (const Facet &facet : facets()) {
        const TextColumn &column = columnOf(facet.id, table, taken.get());
        const size_t at = size_t(facet.id);
        out->held[at] = passing.of(column, facet.id);
        out->counts[at] = parts.facets[at] ? Counting(parts.rows(facet.id), out->whole.get()).of(column, facet.id) : out->held[at];
    }
    out->images = sumOf(table.parts().series.number(&Series::imageCount), out->series);
    out->bytes = sumOf(table.parts().series.number(&Series::fileSize), out->series);
    fillLevels(*out, table, all);
    return out;
}

const TextColumn &facetColumn(FacetId which, const SeriesTable &table, const Shown &shown)
{
    return columnOf(which, table, shown.taken.get());
}

} // namespace tcia::catalog
