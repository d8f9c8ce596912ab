// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/platform/directory.h"
#include "storage/unpackedfile.h"

#include <atomic>

//! What a file on the disk is, to be compared with what was recorded of it. Functions of files, for any thread.
namespace tcia::storage {

//! Whether a file is, or calls itself, DICOM.
bool looksLikeImage(const Directory &folder, const DirectoryEntry &file);

//! Size and digests of a file as it is now, its name left empty. Reads all of it, until `cancelled`.
Result<UnpackedFile> readDigests(const Directory &folder, const QString &name, const std::atomic_bool &cancelled);

//! What is wrong with a file that was recorded, in words; empty if it is as it was. Reads all of it, until `cancelled`.
QString mismatchOf(const Directory &folder, const UnpackedFile &recorded, const std::atomic_bool &cancelled);

} // namespace tcia::storage
