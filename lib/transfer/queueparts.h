// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/downloadfolders.h"
#include "transfer/progressmeter.h"
#include "transfer/transferqueue.h"
#include "transfer/transferservers.h"

namespace tcia::transfer {

//! What those work on who run transfers and decide what becomes of them. All of it outlives them.
struct QueueParts
{
    TransferQueue &queue;
    TransferServers &servers;
    DownloadFolders &folders;
    TransferWorkers &workers;
    ProgressMeter &meter;
};

} // namespace tcia::transfer
