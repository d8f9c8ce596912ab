// SPDX-License-Identifier: Apache-2.0
#include "session/selectiontotals.h"

#include "core/saturated.h"

#include <algorithm>

namespace tcia::session {

namespace {

void addCounts(const SeriesSelection::Part &part, catalog::FacetId facet, QHash<QString, qint64> &counts)
{
    const catalog::TextColumn &column = part.table->facet(facet);
    std::vector<qint64> byCode(column.valueCount());
    part.rows.forEach([&](Row row) { ++byCode[column.code(row)]; });
    for (quint32 code = 0; code < byCode.size(); ++code)
        if (byCode[code] > 0)
            counts[column.value(code)] += byCode[code];
}

QList<catalog::FacetCount> sorted(const QHash<QString, qint64> &counts)
{
    QList<catalog::FacetCount> out;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        out << catalog::FacetCount {it.key(), it.value()};
    std::ranges::sort(out, [](const catalog::FacetCount &a, const catalog::FacetCount &b) {
        return a.count != b.count ? a.count > b.count : a.value < b.value;
    });
    return out;
}

//! In the order of sorted(): the first spelling of each is the most frequent one.
QList<catalog::FacetCount> asOne(const QList<catalog::FacetCount> &counts)
{
    QList<catalog::FacetCount> out;
    QHash<QString, qsizetype> places;
    for (const catalog::FacetCount &one : counts) {
        const auto place = places.constFind(catalog::spelling(one.value));
        if (place != places.cend()) {
            out[*place].count += one.count;
            continue;
        }
        places.insert(catalog::spelling(one.value), out.size());
        out << one;
    }
    std::ranges::stable_sort(out, std::ranges::greater(), &catalog::FacetCount::count);
    return out;
}

} // namespace

SelectionTotals totalsOf(const std::vector<SeriesSelection::Part> &selected,
                         const std::vector<catalog::FacetId> &facets, Spellings spellings)
{
    SelectionTotals totals;
    for (const SeriesSelection::Part &part : selected) {
        const catalog::SeriesTable &table = *part.table;
        qint64 lastStudy = -1, lastPatient = -1; // rows are ordered by patient and study
        part.rows.forEach([&](Row row) {
            ++totals.series;
            totals.images = saturatedSum(totals.images, qMax<qint64>(0, table.images(row)));
            const qint64 bytes = table.bytes(row);
            totals.bytes = saturatedSum(totals.bytes, qMax<qint64>(0, bytes));
            totals.bytesUnknown += bytes < 0;
            if (const quint32 study = table.studyOf(row); qint64(study) != std::exchange(lastStudy, study)) {
                ++totals.studies;
                const quint32 patient = table.patientOf(study);
                totals.patients += qint64(patient) != std::exchange(lastPatient, patient);
            }
        });
    }
    for (const catalog::FacetId facet : facets) {
        QHash<QString, qint64> counts;
        for (const SeriesSelection::Part &part : selected)
            addCounts(part, facet, counts);
        const QList<catalog::FacetCount> all = sorted(counts);
        totals.counts.emplace_back(facet, spellings == Spellings::AsOne ? asOne(all) : all);
    }
    return totals;
}

QList<Series> recordsOf(const std::vector<SeriesSelection::Part> &selected)
{
    QList<Series> out;
    for (const SeriesSelection::Part &part : selected)
        part.rows.forEach([&](Row row) { out << part.table->series(row); });
    return out;
}

} // namespace tcia::session
