// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/queueparts.h"
#include "transfer/runningdownloads.h"
#include "transfer/scheduler.h"

namespace tcia::transfer {

//! What schedule() is to decide on, as the parts of a queue are now. `allowed`: so many may be fetched at a time.
//! `isStored(id)`: a transfer is written to the journal. All of them are asked while schedule() runs.
ScheduleInput scheduleInput(const QueueParts &parts, const RunningDownloads &running, int allowed,
                            const std::function<bool(TransferId)> &isStored);

} // namespace tcia::transfer
