// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "storage/recordedseries.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

//! The intent log: makes finished series durable without a flush for each. Before series are renamed into place, their
//! records are written to a list of intents, with one flush for all that are ready. The actual record is written after
//! the rename and flushed at intervals (checkpoint); then the intents before it are dropped. Functions of files: call
//! them for one root from one thread at a time.
namespace tcia::storage {

//! Writes and flushes the intents of series that are about to be moved into place.
Result<void> addIntents(const QString &root, const QList<QByteArray> &lines);

//! Records that everything before `size` has reached the disk, and drops the intents that are no longer needed. Call it
//! only while nothing is being moved into place.
Result<void> checkpoint(const QString &root, qint64 size);

//! Records series that are in place but were not recorded because the disk of a root in use failed in between. `series`
//! are the recorded ones. Returns the added ones.
Result<QHash<QString, RecordedSeries>> recordPlaced(const QString &root, const QHash<QString, RecordedSeries> &series);

//! After a crash: records series that were renamed but not recorded. After a system crash it also reads all series
//! finished since the last checkpoint again and removes files that did not reach the disk (see powerlossfiles.h).
//! Updates `series`. Returns the UIDs of the series found incomplete; it would find them again until the next
//! checkpoint, so the caller can store them first.
Result<QStringList> recover(const QString &root, QHash<QString, RecordedSeries> &series, qint64 synced);

} // namespace tcia::storage
