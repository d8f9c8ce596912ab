// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QString>

#include <memory>

class QLockFile;

namespace tcia {

//! A lock file that is its owner's until he lets go of it or dies: work may take days. Not taken yet.
std::unique_ptr<QLockFile> makeLock(const QString &path);

//! Why `lock` could not be taken, as an Error of kind Disk about `subject`: who holds it, and what he `does` with it.
Error lockedError(const QLockFile &lock, const QString &subject, const QString &does);

} // namespace tcia
