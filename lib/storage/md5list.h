// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "storage/unpackedfile.h"

namespace tcia::storage {

//! Compares the sums of unpacked images with the archive's list of them (`Filename,MD5Hash`, rows in any order). A
//! wrong or unreadable sum is BadArchive; an image without one, or a sum without its image, is Incomplete.
Result<void> checkMd5List(const QByteArray &list, const QList<UnpackedFile> &files);

} // namespace tcia::storage
