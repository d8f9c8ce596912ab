// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/platform/directory.h"
#include "storage/record.h"

#include <QHash>
#include <QStringList>

namespace tcia::storage {

//! The part of a series' record that a queue keeps in memory: small, because there may be a hundred thousand.
struct RecordedSeries
{
    qint64 offset = 0;   //!< of its line in the record
    QString folder;      //!< relative to the root
    qsizetype files = 0; //!< in the folder
    quint64 digest = 0;  //!< hash of their names and sizes; comparable within this process only
};

//! The record of a series whose line begins at `offset` bytes.
RecordedSeries recordedSeries(qint64 offset, const QString &folder, const QList<UnpackedFile> &files);
RecordedSeries recordedSeries(qint64 offset, const Record &record);

//! Whether the folder has all recorded files with their recorded sizes. Lists the folder once; reads the record only if
//! there are more files. False also if the folder cannot be listed or is reached through a link.
bool isWhole(const Directory &root, const RecordedSeries &series);

//! Whose last records of series count.
enum class RecordedBy {
    Anyone,
    Adoption, //!< a later download answers for a series instead
};

//! Those of these series that stand complete in the folder, by the last record of each: their full paths. None if there
//! is certainly no folder or record. Blocking.
Result<QHash<QString, QString>> wholeSeries(const QString &root, const QStringList &seriesUids,
                                            RecordedBy by = RecordedBy::Anyone);
//! All of the folder that were adopted and stand complete in it, in the same way. Blocking.
Result<QHash<QString, QString>> adoptedSeries(const QString &root);

} // namespace tcia::storage
