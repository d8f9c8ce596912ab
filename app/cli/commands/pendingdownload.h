// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/runtime/exitstatus.h"
#include "core/result.h"
#include "transfer/folderrequests.h"

#include <memory>

namespace tcia::cli {

class Session;

//! A locked folder and its pending requests, made by any program.
struct PendingDownload
{
    std::unique_ptr<transfer::FolderRequests> folder;
    bool isAnyLost = false; //!< earlier requests are unreadable or lost; already reported
};

//! Opens an existing folder, imports the queue of version 0.1, and reports unreadable parts and losses by power
//! failure.
Result<PendingDownload> openPendingDownload(Session &session, const QString &root);

//! Reports requests of the folder that name no series: unreadable ones, which are lost, and unnamed rows.
void reportUnknown(Session &session, PendingDownload &unfinished);

//! Reports rows of selections, by selection, that name no series. `destination`: what follows `tcia download --to`.
void reportUnnamed(Session &session, const QMap<QString, qint64> &unnamed, const QString &destination);

//! Whether there is any trace of a download into the folder.
bool wasEverUsed(const QString &root);

//! What a folder's requests still wait for.
struct Waiting
{
    qint64 series = 0;     //!< pending
    qint64 unnamed = 0;    //!< rows of selections that name no series, and series that could not be looked up
    qint64 unreadable = 0; //!< requests whose series are unknown
    bool isAny() const { return series + unnamed + unreadable > 0; }
};
//! Reads it without locking the folder. Nothing if nothing was ever requested there.
Result<Waiting> readWaiting(const QString &root);

//! --drop: removes the folder's pending requests.
Exit dropPending(Session &session, const QString &root);

} // namespace tcia::cli
