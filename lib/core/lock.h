// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QString>

#include <memory>

class QLockFile;

namespace tcia {

//! Creates a lock file that is held until released or until the process exits; it never becomes stale, because work may
//! take days. Not locked yet.
std::unique_ptr<QLockFile> makeLock(const QString &path);

//! Locks it within `waitMs`. The lock file must be a regular file: links are not followed, and pipes and devices, which
//! may block forever, are not opened. The lock of an ended process of this machine is taken over, even on a full disk
//! and even if it was killed before it wrote its name there. Blocks for `waitMs`, for the disk, and up to 2 s for such
//! an empty file.
[[nodiscard]] bool tryLock(QLockFile &lock, int waitMs = 0);

//! An Error of kind Disk about `path` after a failed tryLock(): the process that holds `lock` and what it `holds`, or
//! that something else is in place of the lock file. NoSpace if the disk has no space for the lock file.
Error lockedError(const QLockFile &lock, const QString &path, const QString &holds);

} // namespace tcia
