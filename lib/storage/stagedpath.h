// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/platform/directory.h"

namespace tcia::storage {

//! A file or folder in a staging area, reached from the root below which it lies, so that no link in there is followed.
struct StagedPath
{
    Directory root;
    QString relative;

    //! Of a full path, the root is what stands before the staging area's name; of one that leads into none, its own
    //! folder.
    [[nodiscard]] static Result<StagedPath> of(const QString &path);

    [[nodiscard]] Result<std::unique_ptr<QFile>> open(Directory::Mode mode) const;
    //! Makes the folder, or takes one that is there and empty; Disk where it is neither.
    [[nodiscard]] Result<Directory> makeEmptyFolder() const;
    //! Removes the folder with all that was staged in it.
    void removeFolder() const;
};

//! Opens a file by its full path, see StagedPath.
[[nodiscard]] Result<std::unique_ptr<QFile>> openStaged(const QString &path, Directory::Mode mode);

} // namespace tcia::storage
