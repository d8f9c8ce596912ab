// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/platform/directory.h"

#include <system_error>

//! Operating system calls used by Directory, implemented in directory_posix.cpp and directory_windows.cpp. A name is
//! one path component; none of these follows a link. An unset error_code means success.
namespace tcia::platform {

//! An open folder; closed when destroyed.
struct Handle;
constexpr qsizetype longestPath = 4096; //!< in bytes including the terminator; Linux' PATH_MAX
using HandlePtr = std::shared_ptr<const Handle>;

std::error_code openRoot(const QString &path, HandlePtr &opened); //!< follows links
std::error_code openFolder(const HandlePtr &parent, const QString &name, HandlePtr &opened);
std::error_code makeFolder(const Handle &parent, const QString &name);
//! Returns a descriptor for QFile. Never blocks on a pipe.
std::error_code openFile(const Handle &parent, const QString &name, Directory::Mode mode, int &descriptor);
std::error_code entryOf(const Handle &parent, const QString &name, DirectoryEntry &entry);
std::error_code entriesOf(const Handle &folder, QList<DirectoryEntry> &entries);
std::error_code rename(const Handle &from, const QString &name, const Handle &to, const QString &newName,
                       Directory::Existing existing);
std::error_code removeFile(const Handle &parent, const QString &name);
std::error_code removeFolder(const Handle &parent, const QString &name);
std::error_code writeAll(int descriptor, QByteArrayView bytes);

} // namespace tcia::platform
