// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/transfer.h"
#include "verify/verdict.h"

namespace tcia::session {

//! The series of a verdict, with what its record says of it for the list of transfers.
Series seriesOf(const verify::Verdict &verdict);

//! The target of a complete series that replaces a defective one; use one DownloadManager::enqueue() per series.
transfer::Target repairTarget(const QString &root, const verify::Verdict &verdict);

} // namespace tcia::session
