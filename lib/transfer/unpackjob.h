// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/seriescommit.h"
#include "transfer/spool.h"

namespace tcia::transfer {

//! The fetched objects of a series and their target.
struct UnpackJob
{
    storage::Placement placement;
    std::shared_ptr<Spool> spool; //!< complete; owned by the staging thread
    bool md5Expected = false;
    QThreadPool *helpers {}; //!< helper threads for unpacking
};

//! Stages and verifies the fetched objects; afterwards the spool is empty unless it must be kept, and after an error no
//! folder is left. Incomplete if neither a number of images nor MD5 sums prove completeness.
Result<storage::UnpackResult> stageSeries(const UnpackJob &job);

} // namespace tcia::transfer
