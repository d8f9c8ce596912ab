// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/platform/directory.h"

#include <system_error>

//! The calls of the operating system below Directory: directory_posix.cpp and directory_windows.cpp. A name is one part of a path,
//! and none of these follows a link of that name. An error_code that is not set means success.
namespace tcia::platform {

//! An open folder; closed when destroyed.
struct Handle;
constexpr qsizetype longestPath = 4096; //!< in bytes, its end included; what Linux lets programs name
using HandlePtr = std::shared_ptr<const Handle>;

std::error_code openRoot(const QString &path, HandlePtr &opened); //!< follows links
std::error_code openFolder(const HandlePtr &parent, const QString &name, HandlePtr &opened);
std::error_code makeFolder(const Handle &parent, const QString &name);
//! Gives a descriptor as QFile takes it. Does not wait for the other end of a pipe.
std::error_code openFile(const Handle &parent, const QString &name, Directory::Mode mode, int &descriptor);
std::error_code entryOf(const Handle &parent, const QString &name, DirectoryEntry &entry);
std::error_code entriesOf(const Handle &folder, QList<DirectoryEntry> &entries);
std::error_code rename(const Handle &from, const QString &name, const Handle &to, const QString &newName, Directory::Existing existing);
std::error_code removeFile(const Handle &parent, const QString &name);
std::error_code removeFolder(const Handle &parent, const QString &name);
std::error_code writeAll(int descriptor, QByteArrayView bytes);

} // namespace tcia::platform
