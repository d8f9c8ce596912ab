// SPDX-License-Identifier: Apache-2.0
#include "session/changedseries.h"

namespace tcia::session {

namespace {

using catalog::SeriesChange;

using Tables = QHash<QString, std::shared_ptr<const catalog::SeriesTable>>; //!< by collection

//! The record of a series, complete if it is in the catalogue. Searches only its collection, because there may be ten
//! thousand series to find.
Series seriesOf(const SeriesChange &change, const Tables &tables)
{
    if (const auto table = tables.value(change.collection))
        if (const auto row = table->find(change.seriesUid))
            return table->series(*row);
    Series series;
    series.seriesUid = change.seriesUid;
    series.collection = change.collection;
    series.patientId = change.patientId;
    series.modality = change.modality;
    series.description = change.description;
    return series;
}

QList<Series> seriesOf(const QList<SeriesChange> &changes, const Tables &tables)
{
    QList<Series> out;
    out.reserve(changes.size());
    for (const SeriesChange &change : changes)
        out << seriesOf(change, tables);
    return out;
}

Tables tablesOf(const QList<SeriesChange> &changes, const catalog::Catalog &catalog)
{
    Tables tables;
    for (const SeriesChange &change : changes)
        if (!tables.contains(change.collection)) {
            const qsizetype at = catalog.entryOf(change.collection);
            tables.insert(change.collection, at < 0 ? nullptr : catalog.entries()[size_t(at)].table);
        }
    return tables;
}

} // namespace

std::function<QList<Series>()> recordsOf(const QList<SeriesChange> &changes, const catalog::Catalog &catalog)
{
    return [changes, tables = tablesOf(changes, catalog)] { return seriesOf(changes, tables); };
}

} // namespace tcia::session
