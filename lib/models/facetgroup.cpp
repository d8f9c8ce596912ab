// SPDX-License-Identifier: Apache-2.0
#include "models/facetgroup.h"

#include "models/facetvalue.h"

#include <QMap>

#include <algorithm>

namespace tcia::models {

using catalog::Catalog;
using catalog::CatalogEntry;
using catalog::FacetCount;
using catalog::FacetId;

namespace {

//! The values of a filter by comparison form.
QMap<QString, QString> byKey(const QSet<QString> &values, bool merge)
{
    QMap<QString, QString> out;
    for (const QString &value : values)
        out.insert(merge ? catalog::spelling(value) : value, value);
    return out;
}

//! The counted values, and the collections that have not been read.
QList<FacetCount> knownValues(const Catalog &catalog, FacetId facet)
{
    QList<FacetCount> out = catalog.facetCounts(facet);
    if (facet == FacetId::Collection)
        for (const CatalogEntry &entry : catalog.entries())
            if (!entry.table)
                out.append({entry.name, -1});
    return out;
}

//! The shown values in their order, then the others.
void keepOrder(QList<FacetCount> &values, const QList<FacetRow> &shown)
{
    QHash<QString, qsizetype> places;
    for (qsizetype row = 0; row < shown.size(); ++row)
        if (shown[row].kind == FacetRowKind::Value)
            places.insert(shown[row].value, row);
    std::ranges::stable_sort(values, {}, [&](const FacetCount &one) { return places.value(one.value, shown.size()); });
}

//! Whether two values differ only in case or spaces.
bool haveSpellings(const QList<FacetCount> &values)
{
    QSet<QString> spellings;
    for (const FacetCount &one : values) {
        const qsizetype before = spellings.size();
        if (spellings.insert(catalog::spelling(one.value)); spellings.size() == before)
            return true;
    }
    return false;
}

} // namespace

void FacetGroup::makeRows(const Catalog &catalog, bool isFrozen)
{
    const bool merge = catalog.filter().mergeSpellings;
    const auto key = [merge](const QString &value) { return merge ? catalog::spelling(value) : value; };
    ticked = catalog.filter().chosen.value(facet);
    if (!isFrozen)
        first = ticked;
    const QMap<QString, QString> selected = byKey(ticked, merge);
    const QMap<QString, QString> leading = byKey(first, merge);
    QMap<QString, QString> missing = selected; // values without matching series
    missing.insert(leading);
    const QList<FacetCount> known = knownValues(catalog, facet);
    QList<FacetCount> wanted;
    values = known.size();
    largest = 0;
    for (const FacetCount &one : known) {
        const bool isTicked = missing.remove(key(one.value)) > 0;
        largest = std::max(largest, one.count);
        if (isTicked || search.isEmpty() || shownValue(facet, one.value).contains(search, Qt::CaseInsensitive))
            wanted.append(one);
    }
    for (const QString &value : std::as_const(missing))
        wanted.append({value, 0});
    values += missing.size();
    const catalog::ValueOrder order = catalog::facet(facet).order;
    if (order == catalog::ValueOrder::Count && isFrozen)
        keepOrder(wanted, rows);
    else if (order == catalog::ValueOrder::Count)
        std::ranges::stable_partition(wanted, [&](const FacetCount &one) { return leading.contains(key(one.value)); });

    const bool hadSearch = !rows.isEmpty() && rows.first().kind == FacetRowKind::Search;
    const bool hadYears = !rows.isEmpty() && rows.first().kind == FacetRowKind::Years;
    rows.clear();
    if (facet == FacetId::Year) {
        if (hadYears || !known.isEmpty())
            rows.append({FacetRowKind::Years, {}, 0});
        return;
    }
    const bool isNarrowed = !catalog.filter().isEmpty(); // then the field stays
    if (catalog::facet(facet).findHint && (values > mostWithoutFind || !search.isEmpty() || (hadSearch && isNarrowed)))
        rows.append({FacetRowKind::Search, {}, 0});
    qsizetype shown = 0;
    for (const FacetCount &one : std::as_const(wanted))
        if (showsAll || order == catalog::ValueOrder::Range || shown < fewValues || selected.contains(key(one.value))) {
            rows.append({FacetRowKind::Value, one.value, one.count});
            ++shown;
        }
    if (const qsizetype others = wanted.size() - shown; others > 0)
        rows.append({FacetRowKind::More, {}, others});
    else if (showsAll && shown > fewValues)
        rows.append({FacetRowKind::Fewer, {}, 0});
    if (!merge && order == catalog::ValueOrder::Count && haveSpellings(wanted))
        rows.append({FacetRowKind::Spellings, {}, 0});
    if (facet == FacetId::Modality && selected.size() > 1)
        rows.append({FacetRowKind::Combine, {}, 0});
}

bool FacetGroup::updateCounts(const Catalog &catalog)
{
    const bool merge = catalog.filter().mergeSpellings;
    const auto key = [merge](const QString &value) { return merge ? catalog::spelling(value) : value; };
    ticked = catalog.filter().chosen.value(facet);
    QMap<QString, QString> missing = byKey(ticked, merge);
    for (const FacetRow &row : std::as_const(rows))
        if (row.kind == FacetRowKind::Value)
            missing.remove(key(row.value));
    if (rows.isEmpty() || (facet != FacetId::Year && !missing.isEmpty()))
        return false;
    const QList<FacetCount> known = knownValues(catalog, facet);
    QHash<QString, qint64> counts;
    qint64 others = 0;
    largest = 0;
    values = known.size();
    for (const FacetCount &one : known) {
        counts.insert(key(one.value), one.count);
        largest = std::max(largest, one.count);
        others += search.isEmpty() || shownValue(facet, one.value).contains(search, Qt::CaseInsensitive);
    }
    for (FacetRow &row : rows)
        if (row.kind == FacetRowKind::Value) {
            const auto found = counts.constFind(key(row.value));
            row.count = found == counts.cend() ? 0 : *found;
            others -= found != counts.cend();
        }
    for (FacetRow &row : rows)
        if (row.kind == FacetRowKind::More)
            row.count = std::max<qint64>(0, others);
    return true;
}

void mergeSpellings(Catalog &catalog)
{
    catalog::Filter filter = catalog.filter();
    filter.mergeSpellings = true;
    catalog.setFilter(filter);
}

} // namespace tcia::models
