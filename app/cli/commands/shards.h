// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/commands/selection.h"
#include "cli/options/options.h"
#include "cli/runtime/exitstatus.h"
#include "cohort/shard.h"
#include "session/shardlist.h"
#include "session/shardmerge.h"

namespace tcia::cli {

//! What belongs to a shard.
struct ShardSelection
{
    SelectedSeries selected;
    qint64 unanswered = 0;  //!< series about which the server gave no answer: they may belong to it
    Exit exit = Exit::Done; //!< of the look-up
};
//! The series of a selection that belong to the shard of --shard. Bare ones are looked up on the server, because a
//! patient ID decides. Those that it does not know or gives no answer about are reported, belong to no shard, and count
//! as unnamed in each.
Result<ShardSelection> ofShard(Session &session, const SelectedSeries &selected);

//! Moves what is complete of the shard of --shard to its place in the shared folder; see session::mergeShard().
Result<session::ShardMerge> mergeShard(Session &session);

//! The folder of a shard that is not removed yet.
struct ShardFolder
{
    QString path; //!< absolute
    cohort::Shard shard;
    bool hasSeries = false; //!< series that are not at their places in the shared folder
};
//! The shards of a folder.
struct ShardFolders
{
    QList<ShardFolder> folders {}; //!< in which something was requested or recorded, by name
    QStringList
        absent {}; //!< names of those of the same number of shards that have no such folder and are not noted as done
};
//! Blocks for the disk.
Result<ShardFolders> shardsIn(const QString &root);

} // namespace tcia::cli
