// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/inspector.h"
#include "storage/jobcontrol.h"
#include "storage/unpack.h"

#include <memory>
#include <optional>

//! From a staged series to a finished one. Functions of values and files, for pool threads.
namespace tcia::storage {

//! Where a series is to go, and what is recorded of it.
struct Placement
{
    Series series;
    QString root;
    QString folder;                        //!< final, relative to the root
    QString server;                        //!< base URL
    bool replace = false;                  //!< a folder that fell short is there
    std::optional<qint64> recordOffset {}; //!< of what was recorded of that folder, where it was
    Inspector inspector {};
    std::shared_ptr<JobControl> control {};
};

//! How much of a series lies where it is to go.
enum class SeriesPresence { Absent, Whole, Short };

//! The content of the target folder. `recordOffset` is the series' line in the record, if any. Other content belongs to
//! the user: an Error of kind Disk.
Result<SeriesPresence> presenceOf(const QString &root, const QString &folder, std::optional<qint64> recordOffset);

//! A complete, verified series in the staging area.
struct StagedSeries
{
    Placement placement;
    Unpacked unpacked;
};

//! A series under its final name, recorded.
struct Committed
{
    qint64 offset = -1; //!< where its record begins
    QString remark {};  //!< what is missing with it, though its images are whole
};

//! Moves checked folders under their final names and records them, all of one root and in one go, which takes one flush
//! of the disk. A licence text that cannot be stored is a remark. Returns the outcome of each; where it failed all is
//! as before, or the disk lets nothing be moved back: then it is to be recorded when the disk works again, see
//! recordPlaced(). One at a time for one root.
QList<Result<Committed>> commitSeries(const QString &root, const QList<StagedSeries> &group);

} // namespace tcia::storage
