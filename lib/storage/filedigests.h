// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/platform/directory.h"
#include "storage/unpackedfile.h"

#include <atomic>

//! Compares files on the disk with what was recorded of them. Functions of files, for any thread.
namespace tcia::storage {

//! Whether a file is DICOM by its name or content.
bool looksLikeImage(const Directory &folder, const DirectoryEntry &file);

//! Current size and digests of a file; the name stays empty. Reads the whole file, until `cancelled`.
Result<UnpackedFile> readDigests(const Directory &folder, const QString &name, const std::atomic_bool &cancelled);

//! How a file differs from its record, as text; empty if it is unchanged. Reads the whole file, until `cancelled`.
QString mismatchOf(const Directory &folder, const UnpackedFile &recorded, const std::atomic_bool &cancelled);

} // namespace tcia::storage
