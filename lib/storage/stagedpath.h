// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/platform/directory.h"

namespace tcia::storage {

//! A file or folder in a staging area, accessed relative to its root, so that no link below the root is followed.
struct StagedPath
{
    Directory root;
    QString relative;

    //! Splits a full path: the root is the part before the staging area's name, or the parent folder if the path is not
    //! in a staging area.
    [[nodiscard]] static Result<StagedPath> of(const QString &path);

    [[nodiscard]] Result<std::unique_ptr<QFile>> open(Directory::Mode mode) const;
    //! Creates the folder, or uses an existing empty one; Disk if it is neither.
    [[nodiscard]] Result<Directory> makeEmptyFolder() const;
    //! Removes the folder with its content.
    void removeFolder() const;
};

//! Opens a file by its full path; see StagedPath.
[[nodiscard]] Result<std::unique_ptr<QFile>> openStaged(const QString &path, Directory::Mode mode);

} // namespace tcia::storage
