// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/downloadplan.h"
#include "transfer/transfer.h"

namespace tcia::desktop {

//! How long a download may take, from the present rate and the queue; empty if nothing is known.
QString timeWords(const session::DownloadPlan &plan, const transfer::QueueProgress &progress);

} // namespace tcia::desktop
