// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/downloadfolders.h"
#include "transfer/progressmeter.h"
#include "transfer/transferqueue.h"
#include "transfer/transferservers.h"

namespace tcia::transfer {

//! The shared parts of a queue, used by the classes that run transfers. They outlive those classes.
struct QueueParts
{
    TransferQueue &queue;
    TransferServers &servers;
    DownloadFolders &folders;
    TransferWorkers &workers;
    ProgressMeter &meter;
};

} // namespace tcia::transfer
