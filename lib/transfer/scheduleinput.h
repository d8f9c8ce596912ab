// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/queueparts.h"
#include "transfer/runningdownloads.h"
#include "transfer/scheduler.h"

namespace tcia::transfer {

//! The slots of a queue: each server has its own limit, by what it bears; all together have the user's. Series that
//! hardly move lend theirs, see AdaptiveConcurrency::withLent(); those that nothing arrives for lend theirs to the
//! other servers.
struct SlotPlan
{
    Slots all {};
    std::vector<ServerState> servers {}; //!< by number
    bool isAnyFree() const { return all.fetching < all.allowed; }
};
SlotPlan slotPlan(const QueueParts &parts, const RunningDownloads &running);

//! What schedule() is to decide on, as the parts of a queue are now. `isStored(id)`: a transfer is written to the
//! journal. All of them are asked while schedule() runs.
ScheduleInput scheduleInput(const QueueParts &parts, const RunningDownloads &running,
                            const std::function<bool(TransferId)> &isStored);

} // namespace tcia::transfer
