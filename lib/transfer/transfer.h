// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/digest.h"
#include "core/records.h"
#include "core/result.h"
#include "storage/inspector.h"
#include "transfer/target.h"
#include "transfer/transferid.h"

#include <QDateTime>

namespace tcia::transfer {

//! The state of one series in the queue: Waiting → Describing → Fetching → Unpacking → Done, or Failed, Cancelled or
//! Paused from any of them. Present: was already whole on disk, nothing was fetched. A series that failed but may yet
//! succeed waits again.
enum class State { Paused, Waiting, Describing, Fetching, Unpacking, Done, Present, Failed, Cancelled };
constexpr size_t stateCount = size_t(State::Cancelled) + 1;

//! True for final states.
constexpr bool isFinal(State state) { return state >= State::Done; }
//! True for the states of one that runs.
constexpr bool isRunning(State state) { return state >= State::Describing && !isFinal(state); }

//! One transfer, as a value.
struct Transfer
{
    TransferId id; //!< permanent
    Series series; //!< what is known and promised
    Target target;
    State state = State::Waiting;
    qint64 received = 0; //!< bytes of ZIP so far
    qint64 unpackedFiles = 0;
    double rate = 0;         //!< bytes per second, smoothed; 0 while not fetching
    double fraction = -1;    //!< how much of all its work is done, 0 to 1; -1 while that cannot be told
    qint64 secondsLeft = -1; //!< -1 unknown
    QString folder;          //!< final folder, once Done or Present
    std::optional<Error>
        error; //!< why it failed; of one that waits, why it did not succeed before or what it waits for
    Digest::Kind proof = Digest::Kind::None; //!< of one that is done: what its images were compared by
    QString remark;   //!< of one that is done: what was not as the archive had said, though nothing is wrong with it
    int attempts = 0; //!< since it was queued, or asked for again; not those that the server or the disk is charged for
    int failures =
        0; //!< attempts that failed and were tried again since then, whatever they are charged to; not of the disk
    QDateTime retryAt;  //!< UTC; of one that waits to be tried again
    QDateTime finished; //!< UTC
};

//! Sums over a queue.
struct Progress
{
    qint64 paused = 0, waiting = 0, active = 0, done = 0, failed = 0, cancelled = 0;
    qint64 receivedBytes = 0;     //!< ZIP bytes received in this session
    qint64 doneUncompressed = 0;  //!< of those done, and a guess by received bytes of those active
    qint64 totalUncompressed = 0; //!< of all that are not cancelled and whose size is known
    double rate = 0;              //!< bytes a second over all
    qint64 secondsLeft = -1;      //!< -1 unknown
    qint64 total() const { return paused + waiting + active + done + failed + cancelled; }
};

//! The wait policy for full or failing disks.
struct DiskPolicy
{
    static constexpr int forEver = -1;

    int checkMs = 1'000;      //!< how often free space and blocked folders are looked at
    qint64 waitMs = forEver;  //!< how long a folder may be blocked before what waits for it fails; forEver: no limit
    int firstDelayMs = 1'000; //!< before a disk that failed is tried again, then twice as long each time
    int maxDelayMs = 15'000;
};

//! What counts as too slow. A fetch below `slowRate` for some seconds lends its slot out; one below `minRate` on
//! average over `minRateMs` is ended and tried again. One without a first byte for `silentMs` lends its slot to another
//! server. Bytes a second.
struct SpeedPolicy
{
    qint64 slowRate = 20'000;
    qint64 slowMs = 5'000;
    qint64 minRate = 100;
    qint64 minRateMs = 120'000;
    qint64 silentMs = 20'000;
};

//! Why waiting series do not start: a queue block.
struct QueueBlock
{
    enum class Why {
        NoSpace,     //!< of a folder: its disk is nearly full
        DiskFails,   //!< of a folder: it cannot be written to at present
        ServerFails, //!< of a server: it fails everything
        ServerBusy,  //!< of a server: it asked us to wait
    };
    Why why = Why::NoSpace;
    QString subject; //!< the folder, or the server's name
    Error error;     //!< in words
    QDateTime until; //!< UTC, when it is tried again; invalid: as soon as the disk allows
    bool operator==(const QueueBlock &) const = default;
};

//! The message for a queue block.
QString wordsFor(const QueueBlock &block);

} // namespace tcia::transfer
