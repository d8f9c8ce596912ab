// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/inspector.h"
#include "storage/jobcontrol.h"
#include "storage/unpack.h"

#include <memory>
#include <optional>

//! From a staged series to a finished one. Functions of values and files, for pool threads.
namespace tcia::storage {

//! The final place of a series, and what is recorded of it.
struct Placement
{
    Series series;
    QString root;
    QString folder;                        //!< final, relative to the root
    QString server;                        //!< base URL
    bool replace = false;                  //!< an incomplete folder is there
    std::optional<qint64> recordOffset {}; //!< of that folder's record, if it has one
    Inspector inspector {};
    std::shared_ptr<JobControl> control {};
};

//! How much of a series its final folder has.
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
    QString remark {};  //!< for people: what is missing although its images are complete
};

//! Moves checked folders under their final names and records them, all of one root and in one go, which takes one flush
//! of the disk. A licence text that cannot be stored is a remark. Returns the outcome of each. After a failure the
//! staged files are removed and a replaced folder is restored; if the disk refuses to move the series back,
//! recordPlaced() records it when the disk works again. One call at a time for one root.
QList<Result<CommitResult>> commitSeries(const QString &root, const QList<StagedSeries> &group);

} // namespace tcia::storage
