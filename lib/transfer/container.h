// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/unpack.h"
#include "transfer/spool.h"

namespace tcia::transfer {

//! Turns the objects of a complete spool into verified files in the empty or new folder `into`: a ZIP is unpacked;
//! single images are moved there after all match the announced sizes and digests, named in the order of their Instance
//! Numbers if those can be read. On any error the folder is removed, and an image that does not match is dropped from
//! the spool. A function of files; run it on a pool thread. `cancelled` is polled.
Result<storage::UnpackResult> stage(Spool &spool, const QString &into, const storage::ExpectedContent &expected,
                                    const std::atomic_bool &cancelled, const storage::UnpackOptions &options = {});

} // namespace tcia::transfer
