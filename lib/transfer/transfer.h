// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"
#include "core/result.h"

#include <QDateTime>

#include <functional>

namespace tcia::transfer {

//! How sure we make ourselves of a series. Count and size are checked always.
enum class Verify {
    Crc, //!< CRC of every entry
    Md5, //!< and the archive's MD5 sums, where the dialect offers them
};

//! A further look at each unpacked file, run on a pool thread; an error fails the series. Whoever composes the program knows
//! what a DICOM file is; this room does not.
using Inspector = std::function<Result<void>(const QString &path, const Series &series)>;

//! Where and how a series is fetched to.
struct Target
{
    QString root;                //!< folder chosen by the user
    QString layout;              //!< template, see layout.h
    Verify verify = Verify::Md5;
    QString repair {};           //!< a folder below the root that fell short: it is replaced by the whole series once that is
                                 //!< whole; the layout is not used then
    bool operator==(const Target &) const = default;
};

//! The life of one series in the queue: Waiting → Describing → Fetching → Unpacking → Done, or Failed or Cancelled from any of
//! them. Present: was already whole on disk, nothing was fetched.
enum class State { Waiting, Describing, Fetching, Unpacking, Done, Present, Failed, Cancelled };

//! True for the states in which nothing more happens by itself.
constexpr bool isFinal(State state) { return state >= State::Done; }

//! One series being moved, as a value for whoever watches.
struct Transfer
{
    Series series;            //!< what is known and promised
    Target target;
    State state = State::Waiting;
    qint64 received = 0;      //!< bytes of ZIP so far
    qint64 unpackedFiles = 0;
    double rate = 0;          //!< bytes per second, smoothed; 0 while not fetching
    double fraction = -1;     //!< how much of all its work is done, 0 to 1; -1 while that cannot be told
    qint64 secondsLeft = -1;  //!< -1 unknown
    QString folder;           //!< final folder, once Done or Present
    std::optional<Error> error;
    int attempts = 0;
    QDateTime finished;       //!< UTC
};

//! Sums over a queue.
struct Progress
{
    qint64 waiting = 0, active = 0, done = 0, failed = 0, cancelled = 0;
    qint64 receivedBytes = 0;      //!< ZIP bytes received in this session
    qint64 doneUncompressed = 0;   //!< of those done, and a guess by received bytes of those active
    qint64 totalUncompressed = 0;  //!< of all that are not cancelled and whose size is known
    double rate = 0;               //!< bytes a second over all
    qint64 secondsLeft = -1;       //!< -1 unknown
    qint64 total() const { return waiting + active + done + failed + cancelled; }
};

} // namespace tcia::transfer
