// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "provenance/folderrecord.h"

#include <QHash>
#include <QStringList>

#include <atomic>

//! Parts of one download that share a folder: each is fetched in a folder of its own below it, which another process
//! cannot use, and its complete series are then moved to their place in the shared folder. Blocking functions of files,
//! for the pool.
namespace tcia::session {

//! What a move has done.
struct ShardMerge
{
    QHash<QString, QString>
        folders {};     //!< full paths of the part's complete series in the shared folder, by series UID
    qint64 pending = 0; //!< requests of the part that are not done
};

//! Moves the complete series of `root`/`shard` into `root`, with their record, requests and licences, each by one
//! rename, and writes the record of provenance there; a part without pending requests is noted as done and its folder
//! removed. Waits for other processes that do the same. After a kill at any moment the next call finishes what this one
//! has begun: nothing is lost or fetched again. Cancelled once `cancelled` is set. Nothing happens if the part has no
//! folder, or another process removes it meanwhile.
Result<ShardMerge> mergeShard(const QString &root, const QString &shard, const provenance::Knowledge &knowledge,
                              const std::atomic_bool &cancelled);

} // namespace tcia::session
