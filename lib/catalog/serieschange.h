// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/table/seriestable.h"

#include <QDateTime>

namespace tcia::catalog {

enum class ChangeKind { New, Changed, Withdrawn };
inline constexpr int changeKindCount = 3;

//! One series that the archive has added, changed or withdrawn since it was asked before.
struct SeriesChange
{
    ChangeKind kind = ChangeKind::New;
    QString collection;
    QString patientId;
    QString seriesUid;
    QString modality;
    QString description;
    QString what;   //!< of a changed one: the attributes that differ, by the keys of fields<Series>(), blank-separated
    QDateTime seen; //!< when we learnt of it (UTC)
    bool operator==(const SeriesChange &) const = default;
};

//! What differs between two answers about one collection, in the order of the tables: new and changed ones, then withdrawn ones.
//! Takes time, for the pool.
QList<SeriesChange> changesBetween(const SeriesTable &before, const SeriesTable &now, const QDateTime &seen);

} // namespace tcia::catalog
