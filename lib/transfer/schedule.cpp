// SPDX-License-Identifier: Apache-2.0
#include "transfer/downloadmanager_p.h"

#include <algorithm>
#include <limits>

// Which of the rows that wait starts next, and when.

namespace tcia::transfer {

void DownloadManager::Private::schedule()
{
    if (wished.isOpen()) // what would start now may be about to be stopped
        return;
    const auto isFree = [this] { return fetching < pace.now() && fetching + unpacking - settling < 2 * pace.now(); };
    const qint64 at = now();
    const bool anyMayStart = std::any_of(sources.begin(), sources.end(), [at](const auto &source) { return source->mayStart(at); });
    qint64 due = std::numeric_limits<qint64>::max();
    for (const auto &source : sources)
        if (source->until > at)
            due = qMin(due, source->until);
    for (const auto &source : sources)
        if (source->isHeld && source->mayStart(at) && isFree())
            probe(source, at, due);
    bool waitingSeen = false;
    for (qsizetype row = firstWaiting; anyMayStart && row < qsizetype(transfers.size()) && isFree(); ++row) {
        if (transfers[size_t(row)].state != State::Waiting)
            continue;
        if (!std::exchange(waitingSeen, true))
            firstWaiting = row;
        if (!tasks[size_t(row)].source->isHeld && mayBegin(row, at, due))
            begin(row);
    }
    if (anyMayStart && !waitingSeen && isFree())
        firstWaiting = qsizetype(transfers.size());
    if (due != std::numeric_limits<qint64>::max())
        dueTimer.start(int(qMin<qint64>(due - at + 1, 60'000)));
}

// A server that failed everything is asked for one series, rather one that it has not failed before.
void DownloadManager::Private::probe(const std::shared_ptr<Source> &source, qint64 at, qint64 &due)
{
    std::optional<qsizetype> chosen;
    for (qsizetype row = firstWaiting; row < qsizetype(transfers.size()); ++row) {
        if (transfers[size_t(row)].state != State::Waiting || tasks[size_t(row)].source != source || !mayBegin(row, at, due))
            continue;
        const bool isUntried = !transfers[size_t(row)].error;
        if (isUntried || !chosen)
            chosen = row;
        if (isUntried)
            break;
    }
    if (chosen)
        begin(*chosen);
}

// Whether a row that waits may start now; where it must wait for a time, that is `due`.
bool DownloadManager::Private::mayBegin(qsizetype row, qint64 at, qint64 &due)
{
    const Task &task = tasks[size_t(row)];
    if (!task.isWritten || task.lingers || !task.source->mayStart(at))
        return false;
    if (task.notBefore > at) {
        due = qMin(due, task.notBefore);
        return false;
    }
    const QString name = transfers[size_t(row)].target.root;
    const Root::Phase phase = roots[name].phase;
    if (phase == Root::Phase::Closed && !roots[name].noRoom)
        tend(name);
    return phase == Root::Phase::Open && hasRoom(row);
}

} // namespace tcia::transfer
