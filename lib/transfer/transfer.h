// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/digest.h"
#include "core/records.h"
#include "core/result.h"
#include "storage/filecheck.h"
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
//! True for running states.
constexpr bool isRunning(State state) { return state >= State::Describing && !isFinal(state); }

//! One transfer, as a value.
struct Transfer
{
    TransferId id; //!< permanent
    Series series; //!< the known and announced attributes
    Target target;
    State state = State::Waiting;
    qint64 received = 0; //!< received ZIP bytes
    qint64 expected = 0; //!< estimated ZIP bytes, while fetching; 0 if unknown
    qint64 unpackedFiles = 0;
    double rate = 0;                         //!< bytes per second, smoothed; 0 while not fetching
    double fraction = -1;                    //!< completed fraction of its work, 0 to 1; -1 if unknown
    qint64 secondsLeft = -1;                 //!< -1 unknown
    QString folder;                          //!< final folder, once Done or Present
    std::optional<Error> error;              //!< why it failed; while waiting: the last failure, or what it waits for
    Digest::Kind proof = Digest::Kind::None; //!< Done only: how its images were verified
    QString remark;   //!< Done only: deviations from the archive's announcements, although the images are correct
    int attempts = 0; //!< since it was queued or retried by the user; without those charged to the server or the disk
    int failures =
        0; //!< failed and retried attempts since then, regardless of what they are charged to, except disk faults
    QDateTime retryAt;  //!< UTC; while it waits for a retry
    QDateTime finished; //!< UTC
};

//! Sums over a queue.
struct QueueProgress
{
    qint64 paused = 0, waiting = 0, active = 0, done = 0, failed = 0, cancelled = 0;
    qint64 receivedBytes = 0;     //!< ZIP bytes received in this session
    qint64 doneUncompressed = 0;  //!< of finished transfers, plus an estimate from the received bytes of active ones
    qint64 totalUncompressed = 0; //!< of all that are not cancelled and whose size is known
    double rate = 0;              //!< total bytes per second
    qint64 secondsLeft = -1;      //!< -1 unknown
    qint64 heldWaiting = 0; //!< of those waiting: no others start before a block ends, see DownloadManager::blocks()
    qint64 heldActive = 0;  //!< of those active: at a server that fails, such as the one that tries it
    qint64 total() const { return paused + waiting + active + done + failed + cancelled; }
};

//! The wait policy for full or failing disks.
struct DiskPolicy
{
    static constexpr int forEver = -1;

    int checkMs = 1'000;      //!< interval for checking free space and blocked folders
    qint64 waitMs = forEver;  //!< how long a folder may be blocked before its waiting transfers fail; forEver: no limit
    int firstDelayMs = 1'000; //!< before a failed disk is retried; doubles each time
    int maxDelayMs = 15'000;
};

//! The limits for slow fetches. A fetch below `slowRate` for `slowMs` lends its slot; one below `minRate` on average
//! over `minRateMs` is ended and retried; one without a first byte for `silentMs` lends its slot to another server.
//! Bytes per second.
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
        NoSpace,     //!< folder: its disk is nearly full
        DiskFails,   //!< folder: it is currently not writable
        ServerFails, //!< server: it fails all requests
        ServerBusy,  //!< server: it asked us to wait
    };
    Why why = Why::NoSpace;
    QString subject;       //!< the folder, or the server's name
    Error error;           //!< the reason
    QDateTime until;       //!< UTC, time of the next attempt; invalid: as soon as the disk allows
    qint64 freeWanted = 0; //!< NoSpace: the free bytes that end the block; 0 if unknown
    bool operator==(const QueueBlock &) const = default;
};

//! The message for a queue block.
QString wordsFor(const QueueBlock &block);

} // namespace tcia::transfer
