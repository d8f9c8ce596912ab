// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/platform/folderhandle.h"
#include "core/result.h"

namespace tcia {

//! Whether a path is relative and lexically stays below its base folder. A backslash is a letter of a name where it
//! separates nothing, and refused elsewhere.
bool isRelativePath(QStringView path);

namespace platform {

constexpr qsizetype maxPathBytes = 4096; //!< in bytes including the terminator; Linux' PATH_MAX

//! Where a relative path leads: its parent folder, opened without following links, and the last component.
struct Location
{
    HandlePtr folder;
    QString name;
    QString path; //!< the full path, for messages
};

//! Opens the folders above `relative`, which is below `root` at `rootPath`. Fails with Usage for a path that could
//! leave it, with Disk if a folder is missing, is a link or the path is longer than others could open.
[[nodiscard]] Result<Location> locate(const HandlePtr &root, const QString &rootPath, const QString &relative);

//! Another name in the same folder.
[[nodiscard]] Result<Location> sibling(const Location &place, const QString &name);

//! See Directory::isMissing().
bool isMissing(const HandlePtr &root, const QString &relative);

//! The Error for a link where none is followed.
Error linkError(const QString &path);

//! Why the entry at a location could not be opened; `what` says what was tried. For a link the system reports only "not
//! a directory" or "too many levels of links".
Error openError(const std::error_code &code, const Location &place, const QString &what);

//! Whether other programs could not open the path. Here paths are resolved one component at a time, so any length
//! works.
bool isTooLong(const QString &path);
//! The error of such a path.
tl::unexpected<Error> tooLong(const QString &what, const QString &path);

} // namespace platform

} // namespace tcia
