// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <system_error>

class QFileDevice;

//! Maps file system failures to Errors: the only place that distinguishes a fault of the disk from a fault of the file.
namespace tcia {

//! Converts a failed call into an Error of kind NoSpace or Disk. `what` says what could not be done ("The file cannot
//! be written"); the reason is appended. Error::diskFault is set if the whole folder is affected and the condition may
//! pass: disk full, quota, no inodes, read-only, I/O error, disk removed. It is not set if another file name would
//! work: name too long, permission denied, a link.
Error diskError(const std::error_code &code, const QString &what, const QString &path);

//! The same for a failed device, as far as it reports the reason. Prefer writeAll(), which knows it.
Error diskError(const QFileDevice &file);

//! The same for the current `errno` (on Windows: GetLastError()).
Error lastDiskError(const QString &what, const QString &path);

namespace platform {
bool isOutOfInodes(const QString &path); //!< whether the file system has free space but no free inodes
bool isQuota(const std::error_code &code);
bool isDiskRemoved(
    const std::error_code &code); //!< the disk was removed, or the server of a network file system is unreachable
std::error_code lastError();
} // namespace platform

} // namespace tcia
