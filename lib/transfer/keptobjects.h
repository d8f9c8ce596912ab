// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/platform/directory.h"
#include "storage/jobcontrol.h"
#include "transfer/spool.h"

#include <QFuture>

#include <memory>

class QThreadPool;

//! Complete objects of a series that is not complete yet. They lie in the staging area, each under the name of its
//! version, and outlive the process: after a crash or at a later start only the rest is fetched.
namespace tcia::transfer {

//! Takes the kept objects of the spool's plan as fetched that have the listed version and size, and the content whose
//! sum is in their name. Damaged ones are removed. Blocking; `cancelled` is polled.
void takeKept(Spool &spool, const std::atomic_bool &cancelled);

//! Takes all that need not be fetched: kept objects, then with a `folder` what that has, see reuseFiles(). Runs on a
//! thread of the pool; while it does, nothing else may use the spool.
QFuture<Result<void>> takeKnown(QThreadPool &pool, std::shared_ptr<Spool> spool, const QString &folder,
                                std::shared_ptr<storage::JobControl> control);

} // namespace tcia::transfer
