// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/commands/selection.h"
#include "cli/runtime/exitstatus.h"
#include "cohort/shard.h"

namespace tcia::cli {

//! The series of a selection that belong to the shard of --shard. Bare ones are looked up on the server, because a
//! patient ID decides; those that it does not know are in no shard and reported.
struct ShardSelection
{
    QList<Series> series;
    Exit exit = Exit::Done; //!< of the look-up
};
Result<ShardSelection> ofShard(Session &session, const QList<Series> &series);

//! The shards that lie in a folder.
struct ShardFolders
{
    QStringList paths;     //!< absolute, sorted
    QStringList absent {}; //!< names of those that belong to the same number of shards and are not there
};
//! Blocks for the disk.
ShardFolders shardsIn(const QString &root);

} // namespace tcia::cli
