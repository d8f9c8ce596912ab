// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/serverhealth.h"
#include "transfer/transfer.h"

#include <QHash>

#include <functional>
#include <limits>
#include <vector>

//! The scheduler: a pure function that decides which waiting transfers start next and when to decide again.
namespace tcia::transfer {

//! A waiting transfer.
struct Candidate
{
    TransferId id;
    QString seriesUid;
    int server = 0;
    QString root;
    qint64 notBefore = 0;   //!< milliseconds
    qint64 need = 0;        //!< required disk space in bytes
    bool isReady = true;    //!< written to the journal, and no earlier run has open files
    bool hasFailed = false; //!< an earlier attempt failed
};

//! The state of a download folder that affects starting.
struct FolderState
{
    bool isOpen = false;
    bool mayOpen = true; //!< not open, but may be opened now
    bool isBlocked = false;
    qint64 available = -1; //!< available space in bytes; -1: unknown
    int running = 0;
};

//! The state of a server that affects starting.
struct ServerLoad
{
    const archive::ServerHealth *health = nullptr; //!< null: its address is unknown
    int fetching = 0;                              //!< number of series being described or fetched
    int allowed = 1;                               //!< maximum number of concurrent series
};

//! The running and allowed series of all servers together.
struct Slots
{
    int fetching = 0;  //!< being described or fetched
    int unpacking = 0; //!< without those that only wait for a commit
    int allowed = 1;   //!< maximum number fetched concurrently
};

//! All inputs of a decision. The functions are called while schedule() runs, on its thread.
struct ScheduleInput
{
    qint64 now = 0;
    Slots slotsInUse {};
    std::vector<ServerLoad> servers {}; //!< by number
    std::function<FolderState(const QString &root)> folder;
    //! Calls the function with the waiting transfers in order until it returns false.
    std::function<void(const std::function<bool(const Candidate &)> &)> waiting;
};

//! The decision: actions now, and when to decide again. Transfers in start order.
struct ScheduleDecision
{
    static constexpr qint64 never = std::numeric_limits<qint64>::max();

    QList<TransferId> start {};
    QStringList open {};                        //!< folders
    QList<TransferId> tooLarge {};              //!< waiting for space although others run
    QHash<QString, TransferId> shortOfSpace {}; //!< by folder in which nothing runs and nothing fits: the transfer that
                                                //!< needs the least
    qint64 lookAgainAt = never;                 //!< the next time at which the decision may change
};

//! Decides; changes nothing. Times are milliseconds of the caller's clock, sizes bytes.
ScheduleDecision schedule(const ScheduleInput &input);

} // namespace tcia::transfer
