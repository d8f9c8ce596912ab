// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/spool.h"

#include <atomic>

namespace tcia::transfer {

//! Takes the objects that a folder already has as fetched: a repair requests only those that fall short. A file counts
//! by its content alone, which must have the size and the MD5 sum of an object of the plan; it is copied, and the
//! folder is not changed. Objects without an MD5 sum are not found. Files that cannot be read are left out; Disk if a
//! copy cannot be written. A function of files; `cancelled` is polled.
Result<void> reuseFiles(Spool &spool, const QString &folder, const std::atomic_bool &cancelled);

} // namespace tcia::transfer
