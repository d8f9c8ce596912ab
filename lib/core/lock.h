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

//! An Error of kind Disk about `subject` that says which process holds `lock` and what it `does` with it.
Error lockedError(const QLockFile &lock, const QString &subject, const QString &does);

} // namespace tcia
