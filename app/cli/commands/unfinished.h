// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "transfer/folderrequests.h"

#include <memory>

namespace tcia::cli {

class Session;

//! A folder that is held, with what it waits for, whoever asked for it.
struct Unfinished
{
    std::unique_ptr<transfer::FolderRequests> folder;
    bool isAnyLost = false; //!< what was asked for once is not known any more, or was lost; it was told
};

//! Opens a folder that is there, takes over what version 0.1 kept of it elsewhere, and tells what of that cannot be read and what a
//! loss of power took.
Result<Unfinished> openUnfinished(Session &session, const QString &root);

//! Tells what of the folder's own requests cannot be read, which makes it lost.
void tellUnreadable(Session &session, Unfinished &unfinished);

//! Whether anything says that something was ever downloaded into the folder.
bool wasEverUsed(const QString &root);

//! How many series a folder waits for, without taking hold of it; 0 where nothing was asked for.
Result<qint64> countWaiting(const QString &root);

//! What was there already is not recorded again, so that the folder must be told that it does not wait for it.
void tellPresent(Session &session, const QString &root, const std::vector<transfer::Transfer> &transfers);

} // namespace tcia::cli
