// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QStringList>

#include <atomic>

namespace tcia::session {

//! The series that the segmentations and structure sets of a folder were made from.
struct ReferencedSeries
{
    QStringList seriesUids;
    qint64 objects = 0;      //!< segmentations and structure sets
    qint64 withoutNames = 0; //!< of these, those that name no series
    QList<Error> errors {};  //!< of files that cannot be read
};

//! Reads the headers of all files below a folder of any layout. Cancelled once `cancelled` is set. Blocking; for the
//! pool.
Result<ReferencedSeries> referencedSeries(const QString &root, const std::atomic_bool &cancelled);

} // namespace tcia::session
