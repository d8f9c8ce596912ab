// SPDX-License-Identifier: Apache-2.0
#include "catalog/serieschange.h"

using namespace Qt::StringLiterals;

namespace tcia::catalog {

namespace {

SeriesChange changeOf(ChangeKind kind, const Series &series, const QDateTime &seen)
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

//! Attributes that one of the tables lacks; differences in them are not changes.
QStringList unknownIn(const Gaps &gaps)
{
    QStringList keys = gaps.series;
    if (gaps.studies)
        keys << u"PatientID"_s << u"StudyDate"_s << u"StudyDesc"_s << u"PatientAge"_s;
    if (gaps.isAnswerMissing())
        keys << u"PatientSex"_s;
    return keys;
}

QStringList differences(const Series &before, const Series &now, const QStringList &unknown)
{
    QStringList keys;
    for (const Field<Series> &field : fields<Series>())
        if (value(before, field) != value(now, field) && !unknown.contains(field.key))
            keys << field.key;
    return keys;
}

} // namespace

QList<SeriesChange> changesBetween(const SeriesTable &before, const SeriesTable &now, const QDateTime &seen)
{
    QList<SeriesChange> out;
    const QStringList unknown = unknownIn(before.gaps()) + unknownIn(now.gaps());
    for (Row row = 0; row < now.size(); ++row) {
        const auto old = before.find(now.parts().seriesUids.view(row));
        const Series series = now.series(row);
        if (!old) {
            out << changeOf(ChangeKind::New, series, seen);
        } else if (const Series was = before.series(*old); was != series) {
            const QStringList keys = differences(was, series, unknown);
            if (keys.isEmpty())
                continue;
            out << changeOf(ChangeKind::Changed, series, seen);
            out.last().what = keys.join(u' ');
        }
    }
    for (Row row = 0; row < before.size(); ++row)
        if (!now.find(before.parts().seriesUids.view(row)))
            out << changeOf(ChangeKind::Withdrawn, before.series(row), seen);
    return out;
}

} // namespace tcia::catalog
