// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/transfer.h"
#include "verify/verdict.h"

namespace tcia::session {

//! Where the whole series must go to replace what fell short: for one DownloadManager::enqueue() a series.
transfer::Target repairTarget(const QString &root, const verify::Verdict &verdict);

} // namespace tcia::session
