// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/seriescommit.h"
#include "transfer/spool.h"

namespace tcia::transfer {

//! What was fetched of a series, and where it is to go.
struct UnpackJob
{
    storage::Placement placement;
    std::shared_ptr<Spool> spool; //!< complete; the thread that stages it has it
    bool md5Expected = false;
    QThreadPool *helpers {}; //!< for unpacking
};

//! Stages and checks what was fetched; afterwards the spool is empty, unless it is to be kept, and on any error there
//! is no folder. Incomplete where neither a number of images nor MD5 sums tell that all are here.
Result<storage::UnpackResult> stageSeries(const UnpackJob &job);

} // namespace tcia::transfer
