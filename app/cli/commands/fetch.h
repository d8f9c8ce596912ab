// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/commands/commands.h"
#include "transfer/downloadmanager.h"

#include <functional>
#include <vector>

namespace tcia::cli {

//! What became of a queue.
struct Fetched
{
    Exit exit = Exit::Done;
    std::vector<transfer::Transfer> transfers;
};

//! Runs a queue to its end, telling of its progress on standard error; an interrupt cancels it. `fill` fills it; where that fails
//! nothing is run, and its error is the answer.
Result<Fetched> fetch(Session &session, const std::function<Result<void>(transfer::DownloadManager &)> &fill);

//! Where version 0.1 kept the queue of downloads into a folder (absolute).
QString journalPath(const QString &root);

} // namespace tcia::cli
