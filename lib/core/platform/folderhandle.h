// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/platform/directoryentry.h"

#include <QByteArrayView>
#include <QList>

#include <memory>
#include <system_error>

//! The operating system's calls below an open folder, in folderhandle_posix.cpp and folderhandle_windows.cpp: a name is
//! one path component; none of these follows a link. An unset error_code means success. Thread-safe.
namespace tcia::platform {

//! How a file is opened. Writing is unbuffered: use writeAll(), which reports why a write failed.
enum class FileMode {
    Read,
    Append,    //!< read, and write at the end; created if missing
    Overwrite, //!< truncated, or created if missing
    Create,    //!< must not exist
};

//! What a rename does if the new name exists.
enum class Existing { Refuse, Replace };

//! An open folder; closed when destroyed.
struct Handle;
using HandlePtr = std::shared_ptr<const Handle>;

//! Opens a folder by its path; follows links.
std::error_code openRoot(const QString &path, HandlePtr &opened);
std::error_code openFolder(const HandlePtr &parent, const QString &name, HandlePtr &opened);
std::error_code makeFolder(const Handle &parent, const QString &name);
//! Returns a descriptor for QFile. Never blocks on a pipe.
std::error_code openFile(const Handle &parent, const QString &name, FileMode mode, int &descriptor);
std::error_code entryOf(const Handle &parent, const QString &name, DirectoryEntry &entry);
//! All including hidden ones, unordered.
std::error_code entriesOf(const Handle &folder, QList<DirectoryEntry> &entries);
std::error_code rename(const Handle &from, const QString &name, const Handle &to, const QString &newName,
                       Existing existing);
std::error_code removeFile(const Handle &parent, const QString &name);
std::error_code removeFolder(const Handle &parent, const QString &name); //!< must be empty
std::error_code writeAll(int descriptor, QByteArrayView bytes);

} // namespace tcia::platform
