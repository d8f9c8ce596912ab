// SPDX-License-Identifier: Apache-2.0
#include "catalog/filter/filtermasks.h"

namespace tcia::catalog {

namespace {

//! The selected values of a facet as codes of one table.
struct Chosen
{
    std::vector<quint32> numbers; //!< by code: number of the selected value, from 1; 0 for none
    qsizetype count = 0;          //!< number of selected values
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
    if (chosen.numbers.size() == 1)
        return Bitmap(size, chosen.numbers[0] != 0);
    return column.codes().with([&](auto codes) {
        return Bitmap::where(size, [&](Row row) { return chosen.numbers[size_t(codes[row])] != 0; });
    });
}

//! The rows of the patients or studies that have all selected values.
Bitmap rowsTogether(const SeriesTable &table, const TextColumn &column, const Chosen &chosen, CombineMode combineMode)
{
    constexpr int most = 63; // bits per word; the archive has about thirty modalities
    Bitmap rows(table.size());
    if (chosen.count > most)
        return rows;
    const quint64 all = (quint64(1) << chosen.count) - 1;
    const bool byPatient = combineMode == CombineMode::SamePatient;
    column.codes().with([&](auto codes) {
        for (quint32 node = 0, end = byPatient ? table.patientCount() : table.studyCount(); node < end; ++node) {
            const RowRange range = byPatient ? table.rowsOfPatient(node) : table.rowsOfStudy(node);
            quint64 has = 0; // bit 0 collects unselected values
            for (Row row = range.begin; row < range.end; ++row)
                has |= quint64(1) << chosen.numbers[size_t(codes[row])];
            if (has >> 1 == all)
                rows.set(range);
        }
    });
    return rows;
}

std::shared_ptr<const FacetMask> facetMaskOf(FacetId which, const Filter &filter, const SeriesTable &table,
                                             const std::shared_ptr<const LocalStatusColumn> &localStatus)
{
    FacetMask out {.values = filter.chosen.value(which),
                   .merged = filter.mergeSpellings,
                   .localStatus = which == FacetId::LocalStatus ? localStatus : nullptr,
                   .rows = Bitmap()};
    const TextColumn &column = columnOf(which, table, localStatus.get());
    out.rows = rowsWith(column, chosenOf(column, out.values, out.merged), table.size());
    return std::make_shared<const FacetMask>(std::move(out));
}

bool stillHolds(const FacetMask &before, FacetId which, const Filter &filter,
                const std::shared_ptr<const LocalStatusColumn> &localStatus)
{
    return before.merged == filter.mergeSpellings &&
           (which != FacetId::LocalStatus || before.localStatus == localStatus) &&
           before.values == filter.chosen.value(which);
}

} // namespace

Bitmap FilterMasks::rows(std::optional<FacetId> except) const
{
    Bitmap out = everywhere;
    for (size_t i = 0; i < facets.size(); ++i)
        if (facets[i] && (!except || size_t(*except) != i))
            out &= facets[i]->rows;
    return out;
}

bool FilterMasks::isSame(const FilterMasks &before, FacetId except) const
{
    for (size_t i = 0; i < facets.size(); ++i)
        if (facets[i] != before.facets[i] && i != size_t(except))
            return false;
    return everywhere == before.everywhere;
}

FilterMasks masksOf(const Filter &filter, const SeriesTable &table, const TextMatches &found,
                    const std::shared_ptr<const LocalStatusColumn> &localStatus, const FilterMasks *before)
{
    FilterMasks out {.everywhere = found.rows, .facets = {}};
    if (filter.inBasket)
        out.everywhere &= localStatus ? localStatus->basket : Bitmap(table.size());
    for (auto one = filter.chosen.cbegin(); one != filter.chosen.cend(); ++one) {
        if (one->isEmpty())
            continue;
        std::shared_ptr<const FacetMask> &ticked = out.facets[size_t(one.key())];
        if (before)
            ticked = before->facets[size_t(one.key())];
        if (!ticked || !stillHolds(*ticked, one.key(), filter, localStatus))
            ticked = facetMaskOf(one.key(), filter, table, localStatus);
        if (one.key() == FacetId::Modality && filter.combineMode != CombineMode::AnyOf) {
            const TextColumn &column = columnOf(one.key(), table, localStatus.get());
            out.everywhere &=
                rowsTogether(table, column, chosenOf(column, *one, filter.mergeSpellings), filter.combineMode);
        }
    }
    return out;
}

} // namespace tcia::catalog
