// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace tcia::platform {

//! Removes the lock file of an ended process of this machine, that is, one that no process holds according to the
//! system. Needs no disk space. Of several concurrent callers one succeeds, and none removes a newer file. False if it
//! is held or cannot be removed. The process that holds it must not call this. Any thread; accesses the disk.
bool removeStaleLock(const QString &path);

} // namespace tcia::platform
