// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/platform/directory.h"
#include "storage/record.h"

#include <functional>
#include <optional>

//! Replaces a defective folder by the complete one without losing files that are not the archive's.
namespace tcia::storage {

//! The files known to be from the archive.
struct ArchiveFiles
{
    QList<UnpackedFile> now;       //!< files in the new folder
    QList<UnpackedFile> before {}; //!< files recorded for the replaced folder
    //! Whether the content of an image belongs to the series; null if that cannot be decided.
    std::function<bool(const QString &path)> isOfSeries {};
};

//! The files recorded at `offset`; empty if there is no record or it is unreadable.
QList<UnpackedFile> filesAt(const QString &root, std::optional<qint64> offset);

//! Completes the replacement of a series' folder, which was moved to backupFolder(). Removes a file only if it is a
//! copy of one in the new folder, or a damaged one of the series under a recorded name. An intact recorded image that
//! the new folder does not have, and an image with a recorded name but unknown origin move to lostFolder(). All other
//! files (notes, licences, the user's own images) move to the new folder, `home`, or to lostFolder() if that is
//! impossible.
void finishReplacement(const Directory &root, const QString &seriesUid, const QString &home, const ArchiveFiles &files);

} // namespace tcia::storage
