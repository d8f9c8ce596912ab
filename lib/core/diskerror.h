// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <system_error>

class QFileDevice;

//! Failures of the file system as Errors: the one place that tells a fault of the disk from one of what was to be stored there.
namespace tcia {

//! A failed call as an Error of kind NoSpace or Disk. `what` says what could not be done ("The file cannot be written"); why is
//! added in plain words. Error::diskFault is set where the whole folder is concerned and it may pass: full, quota, no inodes,
//! read-only, input/output error, taken away. It is not where another name or place would do: too long, not allowed, a link.
Error diskError(const std::error_code &code, const QString &what, const QString &path);

//! The same of a device that failed, as far as it tells. Prefer writeAll(), which knows the reason.
Error diskError(const QFileDevice &file);

//! The same with `errno` (of Windows: GetLastError()) as the last call left it.
Error lastDiskError(const QString &what, const QString &path);

namespace platform {
bool isOutOfInodes(const QString &path); //!< whether the disk that holds it can hold no further file, whatever room it has
bool isQuota(const std::error_code &code);
bool isTakenAway(const std::error_code &code); //!< the disk or the server of a network's file system is not there
std::error_code lastError();
} // namespace platform

} // namespace tcia
