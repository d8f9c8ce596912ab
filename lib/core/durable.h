// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

class QFileDevice;

//! Durable writes (platform/durable_posix.cpp, platform/durable_windows.cpp).
namespace tcia {

//! Flushes an open file's data to the disk.
[[nodiscard]] Result<void> flushFile(QFileDevice &file);

//! Flushes a folder's entries (created, renamed and removed files) to the disk.
[[nodiscard]] Result<void> flushFolder(const QString &path);

//! Flushes the whole file system that holds `path`, including other processes' writes. May take seconds.
[[nodiscard]] Result<void> flushFileSystem(const QString &path);

} // namespace tcia
