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

//! A transfer that waits.
struct Candidate
{
    TransferId id;
    QString seriesUid;
    int server = 0;
    QString root;
    qint64 notBefore = 0;   //!< milliseconds
    qint64 need = 0;        //!< bytes on the disk
    bool isReady = true;    //!< written to the journal, and no earlier run of it holds files
    bool hasFailed = false; //!< an earlier attempt did
};

//! A download folder as far as it matters to what starts.
struct FolderState
{
    bool isOpen = false;
    bool mayOpen = true; //!< not open, and may be opened now
    bool isBlocked = false;
    qint64 available = -1; //!< bytes for those that start; -1: not known
    int running = 0;
};

//! A server as far as it matters to what starts.
struct ServerState
{
    const archive::ServerHealth *health = nullptr; //!< null: it is not known where the server is
    int fetching = 0;                              //!< series that are being described or fetched from it
    int allowed = 1;                               //!< so many at a time
};

//! How many run, and how many may, of all servers together.
struct Slots
{
    int fetching = 0;  //!< being described or fetched
    int unpacking = 0; //!< not those that only wait to be committed
    int allowed = 1;   //!< to be fetched at a time
};

//! All that a decision depends on. The calls are made while schedule() runs, on its thread.
struct ScheduleInput
{
    qint64 now = 0;
    Slots slotsInUse {};
    std::vector<ServerState> servers {}; //!< by number
    std::function<FolderState(const QString &root)> folder;
    //! Calls back with what waits, in order, until that returns false.
    std::function<void(const std::function<bool(const Candidate &)> &)> waiting;
};

//! The decision: actions now, and when to decide again. Transfers in start order.
struct ScheduleDecision
{
    static constexpr qint64 never = std::numeric_limits<qint64>::max();

    QList<TransferId> start {};
    QStringList open {};                        //!< folders
    QList<TransferId> tooLarge {};              //!< wait for space although others run
    QHash<QString, TransferId> shortOfSpace {}; //!< folders where nothing runs and nothing fits: what needs the least
    qint64 lookAgainAt = never;                 //!< a time at which the answer may be another one
};

//! Decides; changes nothing. Times are milliseconds of the caller's clock, sizes bytes.
ScheduleDecision schedule(const ScheduleInput &input);

} // namespace tcia::transfer
