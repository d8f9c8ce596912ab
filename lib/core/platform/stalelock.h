// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace tcia::platform {

//! Removes the lock file of a process of this machine that has ended: what no process holds, as the system itself
//! knows. Needs no space on the disk. Of several callers at once, one succeeds, and none removes what was made since.
//! False if it is held, or cannot be removed. Not to be called by the process that holds it. Any thread; accesses the
//! disk.
bool removeStaleLock(const QString &path);

} // namespace tcia::platform
