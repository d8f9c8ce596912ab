// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "session/storedfiles.h"

#include <QHash>

#include <optional>

namespace tcia::session {

//! The series that the record of a folder says are in it, and whose folders exist.
struct SeriesOnDisk
{
    QHash<QString, QString> folders;   //!< series UID to the folder's whole path
    QHash<QString, StoredFiles> files; //!< of all recorded series
    std::optional<Error> problem;      //!< what of the record cannot be read
};

//! Reads the record of a folder; links below it are not followed. The folder need not exist. Blocks for the disk.
Result<SeriesOnDisk> seriesOnDisk(const QString &root);

} // namespace tcia::session
