// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/spool.h"
#include "transfer/transfer.h"
#include "transfer/unpack.h"

#include <atomic>
#include <memory>
#include <optional>

//! From what was fetched to a finished series. Functions of values and files, for pool threads.
namespace tcia::transfer {

//! What the threads that work on one series tell each other.
struct JobControl
{
    std::atomic_bool cancelled = false;
    std::atomic_bool isPaused = false; //!< cancelled only for a while: objects that arrived whole stay
    std::atomic<qint64> received = 0;
    std::atomic<qint64> unpackedFiles = 0;
};

//! What is to be staged and committed, and how.
struct UnpackJob
{
    Series series;
    QString root;
    QString folder;           //!< final, relative to the root
    QString server;           //!< base URL
    std::shared_ptr<Spool> spool; //!< complete; the thread that stages it has it
    bool md5Expected = false;
    bool replace = false;     //!< a folder that fell short is there
    std::optional<qint64> recordOffset {}; //!< of what was recorded of that folder, where it was
    Inspector inspector;
    std::shared_ptr<JobControl> control;
    QThreadPool *helpers {};        //!< for unpacking
};

//! How much of a series lies where it is to go.
enum class SeriesPresence { Absent, Whole, Short };

//! What lies there. `recordOffset` is the series' line in the record, if it was taken to this folder before. Whatever else lies
//! there is the user's: Disk, saying so.
Result<SeriesPresence> presenceOf(const QString &root, const QString &folder, std::optional<qint64> recordOffset);

//! Stages and checks what was fetched; afterwards the spool is empty, unless it is to be kept, and on any error there is no folder.
//! Incomplete where neither a number of images nor MD5 sums tell that all are here.
Result<Unpacked> stageSeries(const UnpackJob &job);

//! A series that is whole and checked, in the staging area.
struct StagedSeries
{
    UnpackJob job;
    Unpacked unpacked;
};

//! Moves checked folders under their final names and records them, all of one root and in one go, which takes one flush of the
//! disk. Returns for each where its record begins; where that failed all is as before, or the disk lets nothing be moved back: then it
//! is to be recorded when the disk works again, see recordPlaced(). One at a time for one root.
QList<Result<qint64>> commitSeries(const QString &root, const QList<StagedSeries> &group);

} // namespace tcia::transfer
