// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/downloadfolders.h"
#include "transfer/queuesums.h"
#include "transfer/transferservers.h"

namespace tcia::transfer {

//! Counts the transfers that blocks hold in `progress`. One that both its server and its folder hold counts twice, up
//! to the number of those that wait: what is said to go on does.
void countHeld(QueueProgress &progress, const QueueSums &sums, const TransferServers &servers,
               const DownloadFolders &folders, qint64 nowMs);

} // namespace tcia::transfer
