// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/downloadmanager.h"

namespace tcia::desktop {

//! The state of all transfers, with rate and failures: "1 active, 3 waiting  ·  2 failed  ·  4.2 MB/s  ·  4 min left".
//! Empty without transfers.
QString summaryOf(const transfer::QueueProgress &progress);

//! The activity, for a line that also shows rate and percentage: "4 min left · 3 active, 12 waiting", or why nothing is
//! active.
QString statusOf(const transfer::DownloadManager &downloads);

} // namespace tcia::desktop
