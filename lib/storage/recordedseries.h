// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/platform/directory.h"
#include "storage/record.h"

namespace tcia::storage {

//! What is recorded of a series, as far as the queue must know it: small, for there may be a hundred thousand.
//! What is kept in memory of a series in the record.
struct RecordedSeries
{
    qint64 offset = 0;   //!< of its line in the record
    QString folder;      //!< relative to the root
    qsizetype files = 0; //!< how many lie in it
    quint64 digest = 0;  //!< of their names and sizes; comparable within this process only
};

//! Of the record's line at `offset`.
RecordedSeries recordedSeries(qint64 offset, const QString &folder, const QList<UnpackedFile> &files);
RecordedSeries recordedSeries(qint64 offset, const Record &record);

//! Whether all its files lie in its folder, with the sizes that were recorded. Lists the folder once; reads the record
//! only where more lies there. False where the folder cannot be listed, or only through a link.
bool isWhole(const Directory &root, const RecordedSeries &series);

} // namespace tcia::storage
