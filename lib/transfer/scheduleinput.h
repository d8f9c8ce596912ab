// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/queueparts.h"
#include "transfer/runningdownloads.h"
#include "transfer/scheduler.h"

namespace tcia::transfer {

//! The slots of a queue: each server has its own adaptive limit, and all together have the user's. Very slow series
//! lend their slots, see AdaptiveConcurrency::withLent(); those that receive nothing lend theirs to other servers.
struct SlotPlan
{
    Slots all {};
    std::vector<ServerLoad> servers {}; //!< by number
    bool isAnyFree() const { return all.fetching < all.allowed; }
};
SlotPlan slotPlan(const QueueParts &parts, const RunningDownloads &running);

//! The input of schedule() for the current state of the queue's parts. `isStored(id)`: whether a transfer is written to
//! the journal. All parameters are used while schedule() runs.
ScheduleInput scheduleInput(const QueueParts &parts, const RunningDownloads &running,
                            const std::function<bool(TransferId)> &isStored);

} // namespace tcia::transfer
