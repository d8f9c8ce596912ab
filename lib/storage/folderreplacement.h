// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/platform/directory.h"
#include "storage/record.h"

#include <functional>
#include <optional>

//! Replaces a defective folder by the complete one without losing files that are not the archive's.
namespace tcia::storage {

//! What is known to be the archive's.
struct ArchiveFiles
{
    QList<UnpackedFile> now;       //!< what the new folder was made of
    QList<UnpackedFile> before {}; //!< what was recorded of the one it replaces
    //! Whether an image, by what it holds, belongs to the series; not given where that cannot be told.
    std::function<bool(const QString &path)> isOfSeries {};
};

//! The files that the record at `offset` tells of; none where there is none, or it cannot be read.
QList<UnpackedFile> filesAt(const QString &root, std::optional<qint64> offset);

//! Ends the replacement of a series' folder, which was moved to backupFolder(): a file is removed only if it is the
//! archive's by what it holds and, unless it is a copy of one in the new folder, by its recorded name. An image of such
//! a name of which that cannot be told is kept in lostFolder(). All else (notes, licences, the user's own images) goes
//! on to the new folder, `home`, or is kept there too where it cannot.
void finishReplacement(const Directory &root, const QString &seriesUid, const QString &home, const ArchiveFiles &files);

} // namespace tcia::storage
