// SPDX-License-Identifier: Apache-2.0
#include "transfer/downloadmanager_p.h"

namespace tcia::transfer {

namespace {

constexpr double smoothing = 0.3;     // share of the newest measurement
constexpr qint64 flushMs = 30'000;    // what was finished longer ago has reached the disk
constexpr double fetchingShare = 0.9; // of a series' work; the rest is unpacking and checking

} // namespace

// Once a beat, so that a thousand events are one repaint.
void DownloadManager::Private::beat()
{
    const double seconds = double(sinceBeat.restart()) / 1000;
    const qint64 before = receivedBytes;
    for (const qsizetype row : std::as_const(active))
        measure(row, seconds);
    pace.measure(receivedBytes - before, fetching, now());
    writeNotes();
    bool waitsForRoom = false;
    for (auto root = roots.begin(); root != roots.end(); ++root) {
        waitsForRoom = waitsForRoom || root->noRoom;
        if (now() - root->lookedAt >= policy.roomCheckMs) {
            root->lookedAt = now();
            lookForRoom(root.key());
        }
        if (now() - root->flushedAt >= flushMs) {
            root->flushedAt = now();
            flush(root.key());
        }
    }
    if (marked.isEmpty() && active.isEmpty() && !waitsForRoom)
        beatTimer.stop();
    else
        announce();
}

void DownloadManager::Private::measure(qsizetype row, double seconds)
{
    Transfer &transfer = transfers[size_t(row)];
    Task &task = tasks[size_t(row)];
    if (!task.pulse || (transfer.state != State::Fetching && transfer.state != State::Unpacking))
        return;
    transfer.received = task.pulse->received;
    transfer.unpackedFiles = task.pulse->unpackedFiles;
    const qint64 arrived = transfer.received - std::exchange(task.lastReceived, transfer.received);
    receivedBytes += arrived;
    if (transfer.state == State::Unpacking) {
        transfer.rate = 0;
        const auto images = double(transfer.series.imageCount.value_or(0));
        transfer.fraction = fetchingShare + (images > 0 ? (1 - fetchingShare) * double(transfer.unpackedFiles) / images : 0);
        transfer.fraction = qMin(transfer.fraction, 1.0);
        transfer.secondsLeft = -1;
    } else if (seconds > 0) {
        transfer.rate += smoothing * (double(arrived) / seconds - transfer.rate);
        const double expected = double(transfer.series.fileSize.value_or(0)) * zipRatio;
        transfer.fraction = expected > 0 ? fetchingShare * qMin(1.0, double(transfer.received) / expected) : -1;
        const double left = qMax(0.0, expected - double(transfer.received));
        transfer.secondsLeft = expected > 0 && transfer.rate > 1 ? qint64(left / transfer.rate) : -1;
    }
    marked.insert(row);
}

void DownloadManager::Private::announce()
{
    if (telling.isEmpty())
        std::swap(telling, marked);
    const QList<qsizetype> rows = telling.take(together);
    if (!telling.isEmpty()) // the others when the event loop has come round
        QTimer::singleShot(0, q, [this] { announce(); });
    if (!rows.isEmpty())
        Q_EMIT q->changed(rows);
    if (isAnyHeld()) // who waits for it may have changed
        Q_EMIT q->holdsChanged();
    Q_EMIT q->progressed(q->progress());
}

Progress DownloadManager::progress() const
{
    const auto count = [this](State state) { return d->counts[size_t(state)]; };
    Progress sums {.paused = count(State::Paused),
                   .waiting = count(State::Waiting),
                   .active = count(State::Describing) + count(State::Fetching) + count(State::Unpacking),
                   .done = count(State::Done) + count(State::Present),
                   .failed = count(State::Failed),
                   .cancelled = count(State::Cancelled),
                   .receivedBytes = d->receivedBytes,
                   .doneUncompressed = d->doneBytes,
                   .totalUncompressed = d->totalBytes};
    for (const qsizetype row : std::as_const(d->active)) {
        const Transfer &transfer = d->transfers[size_t(row)];
        if (transfer.state < State::Describing || isFinal(transfer.state)) // stopped, but not let go of
            continue;
        sums.rate += transfer.rate;
        sums.doneUncompressed += qMin(transfer.series.fileSize.value_or(0), qint64(double(transfer.received) / d->zipRatio));
    }
    const double left = double(sums.totalUncompressed - sums.doneUncompressed) * d->zipRatio;
    if (sums.rate > 1 && left >= 0)
        sums.secondsLeft = qint64(left / sums.rate);
    return sums;
}

} // namespace tcia::transfer
