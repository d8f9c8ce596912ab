// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/unpack.h"
#include "transfer/spool.h"

namespace tcia::transfer {

//! Turns the objects of a complete spool into checked files in the empty or new folder `into`: a ZIP is unpacked,
//! images are moved there once all have the size and the digest that the source promised. On any error the folder is
//! removed. Images stay in the spool until all are verified. A function of files; run it on a pool thread. `cancelled`
//! is polled.
Result<storage::UnpackResult> stage(const Spool &spool, const QString &into, const storage::ExpectedContent &expected,
                                    const std::atomic_bool &cancelled, const storage::UnpackOptions &options = {});

} // namespace tcia::transfer
