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

//! Locks it within `waitMs`. Only a regular file is taken for its lock file: a link is not followed, and a pipe or a
//! device, which may block for ever, is not opened. The lock of a process of this machine that has ended is taken over,
//! also on a full disk. Blocks for `waitMs` and for the disk.
[[nodiscard]] bool tryLock(QLockFile &lock, int waitMs = 0);

//! An Error of kind Disk after a failed tryLock(), about `path`: which process holds `lock` and what it `does` with
//! it, or about the lock file if something else stands in its place. Where the disk has no room for it, of kind
//! NoSpace.
Error lockedError(const QLockFile &lock, const QString &path, const QString &does);

} // namespace tcia
