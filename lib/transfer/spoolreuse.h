// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/jobcontrol.h"
#include "transfer/spool.h"

#include <QFuture>

#include <atomic>
#include <memory>

class QThreadPool;

namespace tcia::transfer {

//! Takes the objects that a folder already has as fetched: a repair requests only those that fall short. A file counts
//! by its content alone, which must have the size and the MD5 sum of an object of the plan; it is copied, and the
//! folder is not changed. Objects without an MD5 sum are not found. Files that cannot be read are left out; Disk if a
//! copy cannot be written. A function of files; `cancelled` is polled.
Result<void> reuseFiles(Spool &spool, const QString &folder, const std::atomic_bool &cancelled);

//! The same on a thread of the pool. While it runs, nothing else may use the spool.
QFuture<Result<void>> reuseFilesOn(QThreadPool &pool, std::shared_ptr<Spool> spool, const QString &folder,
                                   std::shared_ptr<storage::JobControl> control);

} // namespace tcia::transfer
