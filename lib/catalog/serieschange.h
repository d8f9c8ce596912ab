// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/table/seriestable.h"

#include <QDateTime>

namespace tcia::catalog {

//! What happened to a series.
enum class ChangeKind { New, Changed, Withdrawn };
inline constexpr int changeKindCount = 3;

//! One series that was added, changed or withdrawn since the previous answer.
struct SeriesChange
{
    ChangeKind kind = ChangeKind::New;
    QString collection;
    QString patientId;
    QString seriesUid;
    QString modality;
    QString description;
    QString what;   //!< for changed series: keys of the attributes that differ (see fields<Series>()), space-separated
    QDateTime seen; //!< when it was detected (UTC)
    bool operator==(const SeriesChange &) const = default;
};

//! The differences between two tables of one collection, in table order: new and changed series, then withdrawn ones.
//! Slow; run it on the pool.
QList<SeriesChange> changesBetween(const SeriesTable &before, const SeriesTable &now, const QDateTime &seen);

} // namespace tcia::catalog
