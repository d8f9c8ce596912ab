// SPDX-License-Identifier: Apache-2.0
#include "transfer/downloadmanager_p.h"

#include "core/async.h"
#include "core/text.h"

#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace tcia::transfer {

namespace {

constexpr qint64 mostReserve = 64 * 1024 * 1024;
constexpr qint64 shareReserved = 50; // of a small disk, one part in so many

} // namespace

// What a series takes while it is on its way: its images, and the ZIP they come in.
qint64 DownloadManager::Private::need(qsizetype row) const
{
    const Transfer &transfer = transfers[size_t(row)];
    const double images = double(transfer.series.fileSize.value_or(0));
    const double zip = transfer.state == State::Unpacking ? 0 : qMax(0.0, images * qMin(1.0, zipRatio) - double(transfer.received));
    return qint64(images + zip);
}

// What those under way will still take.
qint64 DownloadManager::Private::promised(const QString &root) const
{
    qint64 bytes = 0;
    for (const qsizetype row : active)
        if (transfers[size_t(row)].target.root == root && !tasks[size_t(row)].lingers)
            bytes += need(row);
    return bytes;
}

// Whether a series may start as far as the disk is concerned. Where those under way will make room by ending, it waits for them;
// else the root waits for somebody to make room.
bool DownloadManager::Private::hasRoom(qsizetype row)
{
    const QString &name = transfers[size_t(row)].target.root;
    const Root &root = roots[name];
    if (root.noRoom)
        return false;
    if (root.free < 0) // not known yet, or not told by this disk
        return true;
    const qint64 wanted = need(row) + root.reserve;
    if (root.free - root.written - promised(name) >= wanted)
        return true;
    const bool othersRun = std::any_of(active.cbegin(), active.cend(), [&](qsizetype other) {
        return other != row && transfers[size_t(other)].target.root == name;
    });
    if (!othersRun && root.free - root.written < wanted)
        holdRoom(name, wanted);
    return false;
}

void DownloadManager::Private::holdRoom(const QString &name, qint64 wanted)
{
    Root &root = roots[name];
    root.wanted = wanted;
    if (std::exchange(root.noRoom, true))
        return;
    root.noRoomSince = now();
    mark(0); // keeps the beat, which looks for room
    lookForRoom(name);
    Q_EMIT q->holdsChanged();
}

void DownloadManager::Private::lookForRoom(const QString &name)
{
    Root &root = roots[name];
    if (root.looking || (root.phase != Root::Phase::Open && !root.noRoom)) // one that could not be opened waits for room as well
        return;
    root.looking = true;
    const auto looking = QtConcurrent::run(&flusher, roomOf, name); // a disk of the network may make it wait
    whenDone(looking, q, [this, name](const Result<Room> &room) {
        if (roots.contains(name))
            room ? roomSeen(name, room->free, room->total) : roomSeen(name, -1, -1);
    });
}

void DownloadManager::Private::roomSeen(const QString &name, qint64 free, qint64 total)
{
    Root &root = roots[name];
    root.looking = false;
    root.free = free;
    root.reserve = qMin(mostReserve, qMax<qint64>(0, total) / shareReserved);
    root.written = 0;
    if (!root.noRoom) {
        if (free < 0 || free >= root.reserve / 2)
            return;
        // Something else fills the disk: what is being fetched stops before it is full.
        for (const qsizetype row : rowsWhere([&name](const Transfer &transfer) {
                 return transfer.target.root == name && transfer.state == State::Fetching;
             })) {
            stop(row, State::Paused);
            setState(row, State::Waiting);
            --transfers[size_t(row)].attempts; // it is not its fault, and beginning anew counts again
            firstWaiting = qMin(firstWaiting, row);
        }
        return holdRoom(name, root.reserve);
    }
    if (free < 0 || free >= root.wanted) {
        root.noRoom = false;
        Q_EMIT q->holdsChanged();
        firstWaiting = 0;
        wake();
    } else if (policy.roomPatienceMs >= 0 && now() - root.noRoomSince >= policy.roomPatienceMs) {
        const Error error {.kind = Error::Kind::NoSpace,
                           .detail = u"The disk has %1 left, %2 are needed."_s.arg(text::size(free), text::size(root.wanted)),
                           .subject = name};
        root.noRoom = false;
        for (const qsizetype row : rowsWhere([&name](const Transfer &transfer) {
                 return transfer.target.root == name && transfer.state == State::Waiting;
             }))
            end(row, State::Failed, worded(error, transfers[size_t(row)].series));
        Q_EMIT q->holdsChanged(); // behind them: nothing goes on
    } else {
        Q_EMIT q->holdsChanged(); // the numbers
    }
}

} // namespace tcia::transfer
