// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/commands/selection.h"
#include "cli/runtime/exitstatus.h"
#include "cohort/shard.h"
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
//! patient ID decides. Those that it does not know or gives no answer about are reported, and count as unnamed in every
//! shard.
Result<ShardSelection> ofShard(Session &session, const SelectedSeries &selected);

//! Moves what is complete of the shard of --shard to its place in the shared folder, and writes the record of
//! provenance there; see session::mergeShard().
Result<session::ShardMerge> mergeShard(Session &session);

//! The shards that lie in a folder.
struct ShardFolders
{
    QStringList paths;     //!< absolute, sorted
    QStringList absent {}; //!< names of those that belong to the same number of shards and are not there
};
//! Blocks for the disk.
ShardFolders shardsIn(const QString &root);

} // namespace tcia::cli
