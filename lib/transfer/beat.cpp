// SPDX-License-Identifier: Apache-2.0
#include "transfer/downloadmanager_p.h"

namespace tcia::transfer {

namespace {

constexpr double smoothing = 0.3;     // share of the newest measurement
constexpr double fetchingShare = 0.9; // of a series' work; the rest is unpacking and checking

} // namespace

// Once a beat, so that a thousand events are one repaint.
void DownloadManager::Private::beat()
{
    const double seconds = double(sinceBeat.restart()) / 1000;
    for (const qsizetype row : std::as_const(active))
        measure(row, seconds);
    if (marked.isEmpty() && active.isEmpty())
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
    sums.receivedBytes += arrived;
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
    QList<qsizetype> rows;
    for (const qsizetype row : std::as_const(marked))
        if (row < qsizetype(transfers.size()))
            rows << row;
    marked.clear();
    std::sort(rows.begin(), rows.end());
    if (!rows.isEmpty())
        Q_EMIT q->changed(rows);
    Q_EMIT q->progressed(q->progress());
}

Progress DownloadManager::progress() const
{
    Progress sums = d->sums;
    for (const Transfer &transfer : d->transfers) {
        const qint64 size = transfer.series.fileSize.value_or(0);
        switch (transfer.state) {
        case State::Waiting: ++sums.waiting; break;
        case State::Describing:
        case State::Fetching:
        case State::Unpacking:
            ++sums.active;
            sums.rate += transfer.rate;
            sums.doneUncompressed += qMin(size, qint64(double(transfer.received) / d->zipRatio));
            break;
        case State::Done:
        case State::Present:
            ++sums.done;
            sums.doneUncompressed += size;
            break;
        case State::Failed: ++sums.failed; break;
        case State::Cancelled: ++sums.cancelled; break;
        }
        if (transfer.state != State::Cancelled)
            sums.totalUncompressed += size;
    }
    const double left = double(sums.totalUncompressed - sums.doneUncompressed) * d->zipRatio;
    if (sums.rate > 1 && left >= 0)
        sums.secondsLeft = qint64(left / sums.rate);
    return sums;
}

} // namespace tcia::transfer
