// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/platform/directory.h"

#include <system_error>

//! What Directory is made of. First operating system calls, implemented in directory_posix.cpp and
//! directory_windows.cpp: a name is one path component; none of these follows a link. An unset error_code means
//! success.
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

// Where a relative path leads (directory_location.cpp).

//! The parent folder of a path, opened without following links, and the last component.
struct Location
{
    HandlePtr folder;
    QString name;
    QString path; //!< the full path, for messages
};

//! Opens the folders above `relative`, which is below `root` at `rootPath`. Fails with Usage for a path that could
//! leave it, with Disk if a folder is missing, is a link or the path is longer than others could open.
[[nodiscard]] Result<Location> locate(const HandlePtr &root, const QString &rootPath, const QString &relative);

//! See Directory::isMissing().
bool isMissing(const HandlePtr &root, const QString &relative);

//! The Error for a link where none is followed.
Error linkError(const QString &path);

//! Why an entry of `parent` could not be opened; `what` says what was tried. For a link the system reports only "not a
//! directory" or "too many levels of links".
Error openError(const std::error_code &code, const Handle &parent, const QString &name, const QString &what,
                const QString &path);

//! Whether other programs could not open the path. Here paths are resolved one component at a time, so any length
//! works.
bool isTooLong(const QString &path);
//! The error of such a path.
tl::unexpected<Error> tooLong(const QString &what, const QString &path);

// Files opened below a folder (directory_file.cpp).

//! A device that knows its path, though it was opened by descriptor. Fails with Disk, or NoSpace for a new file.
[[nodiscard]] Result<std::unique_ptr<QFile>> openNamed(const Location &place, Directory::Mode mode);

//! Copies the rest of `from` and flushes it.
[[nodiscard]] Result<void> copyAll(QFile &from, QFile &to);

// Changes that replace a whole file by one rename (directory_replace.cpp). They fail with Disk or NoSpace.

//! Gives a file with further hard links, of which a write would be seen everywhere, an own copy; one that is about to
//! be truncated is removed instead.
[[nodiscard]] Result<void> unshare(const Directory &folder, const QString &relative, Directory::Mode mode);

//! See Directory::write().
[[nodiscard]] Result<void> replaceFile(const Directory &folder, const QString &relative, const QByteArray &content);

} // namespace tcia::platform
