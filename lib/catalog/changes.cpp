// SPDX-License-Identifier: Apache-2.0
#include "catalog/changes.h"

namespace tcia::catalog {

namespace {

Change changeOf(ChangeKind kind, const Series &series, const QDateTime &seen)
{
    return {.kind = kind,
            .collection = series.collection,
            .patientId = series.patientId,
            .seriesUid = series.seriesUid,
            .modality = series.modality,
            .description = series.description,
            .what = {},
            .seen = seen};
}

QString differences(const Series &before, const Series &now)
{
    QStringList keys;
    for (const Field<Series> &field : fields<Series>())
        if (value(before, field) != value(now, field))
            keys << field.key;
    return keys.join(u' ');
}

} // namespace

QList<Change> changesBetween(const SeriesTable &before, const SeriesTable &now, const QDateTime &seen)
{
    QList<Change> out;
    for (Row row = 0; row < now.size(); ++row) {
        const auto old = before.find(now.parts().seriesUids.view(row));
        const Series series = now.series(row);
        if (!old) {
            out << changeOf(ChangeKind::New, series, seen);
        } else if (const Series was = before.series(*old); was != series) {
            out << changeOf(ChangeKind::Changed, series, seen);
            out.last().what = differences(was, series);
        }
    }
    for (Row row = 0; row < before.size(); ++row)
        if (!now.find(before.parts().seriesUids.view(row)))
            out << changeOf(ChangeKind::Withdrawn, before.series(row), seen);
    return out;
}

} // namespace tcia::catalog
