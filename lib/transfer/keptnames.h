// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/bytesource.h"
#include "core/platform/directory.h"

//! How objects are called that outlive the process, see keptobjects.h. Functions of values, and of one folder.
namespace tcia::transfer {

//! The beginning of the name: a digest of the object's key, size and ETag as they were listed.
QString versionName(const archive::FetchObject &object);

//! The file name of an object: a digest of its key, size and ETag as they were listed, and the MD5 sum of its content,
//! which is `md5` where the source gives none. Empty if the source names no version of it, so that it cannot be known
//! again.
QString keptName(const archive::FetchObject &object, const Digest &md5);

//! Whether keptName() needs the sum of the content, which is computed while it arrives.
bool needsSum(const archive::FetchObject &object);

//! Removes the kept objects in a folder, and the folder unless it has other files. Blocking.
void removeKept(const Directory &root, const QString &folder);

} // namespace tcia::transfer
