// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/options/options.h"

namespace tcia::cli {

//! The folder that users name with --to; Options::to is that of the shard, if any.
QString sharedFolder(const Options &options);
//! What users type after `tcia download --to` for a shard of a folder: images --shard 3/8.
QString wordsFor(const QString &folder, const cohort::Shard &shard);
//! The same for the folder and the shard, if any, of this run.
QString destinationWords(const Options &options);

} // namespace tcia::cli
