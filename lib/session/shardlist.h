// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/platform/directory.h"

#include <QLockFile>
#include <QStringList>

#include <atomic>
#include <memory>

//! Which parts of a download into a shared folder are done, in `tcia-shards.jsonl`. Blocking functions of files, for
//! the pool.
namespace tcia::session {

//! Held for a move into the shared folder and for changes of the list. Waits for other processes; Cancelled once
//! `cancelled` is set.
Result<std::unique_ptr<QLockFile>> lockShards(const QString &root, const std::atomic_bool &cancelled);

//! The same for those who only read the folder: a move changes several of its files. Null where no parts are, or where
//! nothing can be written, so that nothing is moved either.
Result<std::shared_ptr<QLockFile>> lockWhileRead(const QString &root, const std::atomic_bool &cancelled);

//! Notes a part as done, unless it is; with the lock held.
Result<void> appendShardDone(const Directory &root, const QString &shard);
//! The same with its own lock: of a part that has no series.
Result<void> noteShardDone(const QString &root, const QString &shard);

//! The parts that are noted as done, in the order in which they were; none if there is no folder.
Result<QStringList> shardsDone(const QString &root);

//! Whether series of a part still lie in its folder, by its record.
Result<bool> hasSeriesLeft(const QString &part);

} // namespace tcia::session
