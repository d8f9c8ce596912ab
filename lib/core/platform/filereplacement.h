// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/platform/location.h"

#include <QByteArray>

//! Changes to files by their location. All fail with Disk or NoSpace; those that replace a whole file do so by one
//! rename, so that a crash leaves either the old or the new one.
namespace tcia::platform {

[[nodiscard]] Result<void> renameTo(const Location &from, const Location &to, Existing existing); //!< a file or folder
[[nodiscard]] Result<void> removeFileAt(const Location &place);
[[nodiscard]] Result<void> removeFolderAt(const Location &place); //!< must be empty
//! A folder and its content; links, not their targets.
[[nodiscard]] Result<void> removeTreeAt(const Location &place);

//! Gives a file with further hard links, of which a write would be seen everywhere, an own copy; one that is about to
//! be truncated is removed instead.
[[nodiscard]] Result<void> unshare(const Location &place, FileMode mode);

//! Writes a whole file. An existing link is refused.
[[nodiscard]] Result<void> replaceFile(const Location &place, const QByteArray &content);

} // namespace tcia::platform
