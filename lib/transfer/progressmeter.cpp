// SPDX-License-Identifier: Apache-2.0
#include "transfer/progressmeter.h"

namespace tcia::transfer {

namespace {

constexpr int tickMs = 250;
constexpr qsizetype sliceSize = 2'000; // transfers reported at once
constexpr double smoothing = 0.3;      // share of the newest measurement
constexpr double fetchingShare = 0.9;  // of a series' work; the rest is unpacking and checking

} // namespace

ProgressMeter::ProgressMeter(QObject *parent) : QObject(parent)
{
    m_timer.setInterval(tickMs);
    connect(&m_timer, &QTimer::timeout, this, &ProgressMeter::tick);
}

void ProgressMeter::mark(TransferId id)
{
    m_marked.insert(id);
    wake();
}

void ProgressMeter::wake()
{
    if (!m_timer.isActive()) {
        m_sinceTick.start();
        m_timer.start();
    }
}

void ProgressMeter::forget(const QList<TransferId> &ids)
{
    for (const TransferId id : ids) {
        m_marked.remove(id);
        m_announcing.remove(id);
    }
}

void ProgressMeter::tick()
{
    Q_EMIT ticked(double(m_sinceTick.restart()) / 1000);
    if (m_marked.isEmpty() && !m_isBusy)
        m_timer.stop();
    else
        announce();
}

void ProgressMeter::announce()
{
    if (m_announcing.isEmpty())
        std::swap(m_announcing, m_marked);
    const QList<TransferId> ids = m_announcing.take(sliceSize);
    if (!m_announcing.isEmpty()) // the others in the next event loop iteration
        QTimer::singleShot(0, this, &ProgressMeter::announce);
    if (!ids.isEmpty())
        Q_EMIT changed(ids);
    Q_EMIT announced();
}

// Without an announced size neither fraction nor time is estimated.
qint64 ProgressMeter::measure(Transfer &transfer, qint64 received, qint64 unpackedFiles, double seconds)
{
    const qint64 arrived = received - std::exchange(transfer.received, received);
    m_received += arrived;
    transfer.unpackedFiles = unpackedFiles;
    if (transfer.state == State::Unpacking) {
        transfer.rate = 0;
        const auto images = double(transfer.series.imageCount.value_or(0));
        transfer.fraction = fetchingShare + (images > 0 ? (1 - fetchingShare) * double(unpackedFiles) / images : 0);
        transfer.fraction = qMin(transfer.fraction, 1.0);
        transfer.secondsLeft = -1;
    } else if (transfer.state == State::Fetching && seconds > 0) {
        transfer.rate += smoothing * (double(arrived) / seconds - transfer.rate);
        const double expected = expectedArchive(transfer.series.fileSize.value_or(0));
        transfer.expected = qint64(expected);
        transfer.fraction = expected > 0 ? fetchingShare * qMin(1.0, double(received) / expected) : -1;
        const double left = qMax(0.0, expected - double(received));
        transfer.secondsLeft = expected > 0 && transfer.rate > 1 ? qint64(left / transfer.rate) : -1;
    }
    return arrived;
}

void ProgressMeter::learn(qint64 archiveBytes, qint64 imageBytes)
{
    m_archiveBytes += archiveBytes;
    m_imageBytes += imageBytes;
    if (m_archiveBytes > 0 && m_imageBytes > 0)
        m_ratio = double(m_archiveBytes) / double(m_imageBytes);
}

qint64 ProgressMeter::spaceFor(const Transfer &transfer) const
{
    const qint64 size = transfer.series.fileSize.value_or(0);
    if (!transfer.series.locator.isEmpty())
        return qMax<qint64>(0, size - transfer.received);
    const double whole = transfer.state == State::Unpacking ? 0 : qMin(double(size), expectedArchive(size));
    return size + qint64(qMax(0.0, whole - double(transfer.received)));
}

void ProgressMeter::complete(QueueProgress &sums, const QList<const Transfer *> &active) const
{
    sums.receivedBytes = m_received;
    for (const Transfer *transfer : active) {
        sums.rate += transfer->rate;
        sums.doneUncompressed +=
            qMin(transfer->series.fileSize.value_or(0), qint64(double(transfer->received) / m_ratio));
    }
    const double left = double(sums.totalUncompressed - sums.doneUncompressed) * m_ratio;
    if (sums.rate > 1 && left >= 0)
        sums.secondsLeft = qint64(left / sums.rate);
}

} // namespace tcia::transfer
