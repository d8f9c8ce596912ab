// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/filecheck.h"
#include "storage/jobcontrol.h"
#include "storage/unpack.h"

#include <memory>
#include <optional>

//! Commits staged series. Functions of values and files, for pool threads.
namespace tcia::storage {

//! The final place of a series and the content of its record.
struct Placement
{
    Series series;
    QString root;
    QString folder;                        //!< final, relative to the root
    QString server;                        //!< base URL
    bool replace = false;                  //!< replaces an incomplete folder
    std::optional<qint64> recordOffset {}; //!< of that folder's record, if it has one
    FileCheck fileCheck {};
    std::shared_ptr<JobControl> control {};
};

//! Whether a series' final folder is absent, whole or short of files.
enum class SeriesPresence { Absent, Whole, Short };

//! The content of the target folder. `recordOffset` is the series' line in the record, if any. Other content belongs to
//! the user: an Error of kind Disk, as are faults of the disk, which have Error::diskFault.
Result<SeriesPresence> presenceOf(const QString &root, const QString &folder, std::optional<qint64> recordOffset);

//! A complete, verified series in the staging area.
struct StagedSeries
{
    Placement placement;
    UnpackResult unpacked;
};

//! A series under its final name, recorded.
struct CommitResult
{
    qint64 offset = -1; //!< of its record, in bytes
    QString remark {};  //!< for users: what is missing although the images are complete
};

//! Moves verified folders to their final names and records them: all of one root at once, which takes one flush of the
//! disk. A licence text that cannot be stored is a remark. Returns the outcome of each. After a failure the staged
//! files are removed and a replaced folder is restored; if the disk refuses to move the series back, recordPlaced()
//! records it when the disk works again. One call at a time for one root.
QList<Result<CommitResult>> commitSeries(const QString &root, const QList<StagedSeries> &group);

} // namespace tcia::storage
