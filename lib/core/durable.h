// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

class QFileDevice;

//! What survives a loss of power (platform/durable_posix.cpp, platform/durable_windows.cpp).
namespace tcia {

//! Waits until what was written to an open file is on the disk.
[[nodiscard]] Result<void> flushFile(QFileDevice &file);

//! Waits until the names in a folder are on the disk: of files that were made, renamed or removed.
[[nodiscard]] Result<void> flushFolder(const QString &path);

//! Waits until everything written to the file system that holds `path` is on the disk, by whomever. May take seconds.
[[nodiscard]] Result<void> flushFileSystem(const QString &path);

} // namespace tcia
