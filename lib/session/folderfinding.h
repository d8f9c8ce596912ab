// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <atomic>
#include <optional>

namespace tcia::session {

//! The folder of a series by its record.
struct RecordedFolder
{
    QString seriesUid;
    QString folder;         //!< the whole path
    bool isDamaged = false; //!< a verification found that
};

//! What a folder of a series has now.
struct FolderFinding
{
    QString seriesUid;
    QString folder;
    qint64 files = 0; //!< 0: nothing, or it is gone
    qint64 bytes = 0;
    quint64 stamp =
        0; //!< of names, sizes and times of all files: another one if any of that changes; the same in all runs
};

//! Lists the files of a folder; none if it is certainly missing. Unset if the disk does not tell, or when cancelled.
//! Blocks for the disk; any thread.
std::optional<FolderFinding> findFiles(const RecordedFolder &recorded, const std::atomic_bool &isCancelled);

} // namespace tcia::session
