// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/platform/location.h"

#include <QFile>

namespace tcia {

//! Writes all bytes to an unbuffered file; a short write is an error with its reason.
[[nodiscard]] Result<void> writeAll(QFileDevice &file, QByteArrayView bytes);

namespace platform {

//! A device that knows its path, though it was opened by descriptor. Fails with Disk, or NoSpace for a new file.
[[nodiscard]] Result<std::unique_ptr<QFile>> openNamed(const Location &place, FileMode mode);

} // namespace platform

} // namespace tcia
