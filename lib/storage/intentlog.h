// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "storage/recordedseries.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

//! The intent log: makes finished series durable without a flush for each. Before series are renamed into place their
//! records are written to a list of intents and flushed, one flush for all that are ready. The record proper is written
//! after the rename and flushed now and then (checkpoint), after which the intents before it are dropped. Functions of
//! files: for one root from one thread at a time.
namespace tcia::storage {

//! Writes and flushes what is about to be moved into place.
Result<void> addIntents(const QString &root, const QList<QByteArray> &lines);

//! Notes that all which was recorded before `size` is on the disk, and forgets the intents that are not needed any
//! more. To be called where nothing is being moved into place meanwhile.
Result<void> checkpoint(const QString &root, qint64 size);

//! Records what lies in its place and is not recorded, because the disk of a root in use failed in between. `series` is
//! what is recorded. Returns what is added to that.
Result<QHash<QString, RecordedSeries>> recordPlaced(const QString &root, const QHash<QString, RecordedSeries> &series);

//! After a crash: records what was renamed and not recorded. Where the system itself went down, reads again whatever
//! had been finished since the last checkpoint and takes away what did not reach the disk (see powerlossfiles.h).
//! `series` is kept up to date. Returns the UIDs of the series it found short; until the next checkpoint it would find
//! them again, so that the caller can store that first.
Result<QStringList> recover(const QString &root, QHash<QString, RecordedSeries> &series, qint64 synced);

} // namespace tcia::storage
