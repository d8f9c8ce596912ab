// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/commands/commands.h"
#include "transfer/downloadmanager.h"

#include <functional>
#include <vector>

namespace tcia::cli {

//! The result of running a queue.
struct FetchResult
{
    Exit exit = Exit::Done;
    std::vector<transfer::Transfer> transfers;
    Result<void> recorded {}; //!< whether the records of provenance were written
};

class QueueFeeder;

//! Runs a queue to its end with progress on standard error; an interrupt cancels it. `fill` fills the queue; if it
//! fails, its error is returned. `feeder` adds to it while it runs, if given.
Result<FetchResult> fetch(Session &session, const std::function<Result<void>(transfer::DownloadManager &)> &fill,
                          QueueFeeder *feeder = nullptr);

//! The queue file of version 0.1 for a folder (absolute path).
QString journalPath(const QString &root);

} // namespace tcia::cli
