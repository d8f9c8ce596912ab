// SPDX-License-Identifier: Apache-2.0
#include "transfer/queuesums.h"

namespace tcia::transfer {

// Folders with a count of 0 are removed, so that pendingRoots() is exact.
void QueueSums::count(const QueueItem &item, int sign)
{
    const Transfer &transfer = item.transfer;
    const qint64 bytes = sign * transfer.series.fileSize.value_or(0);
    m_counts[size_t(transfer.state)] += sign;
    if (!isFinal(transfer.state) && transfer.state != State::Paused)
        m_wanted[item.server] += sign;
    if (isRunning(transfer.state))
        m_running[item.server] += sign;
    if (transfer.state == State::Waiting)
        m_waiting[transfer.target.root] += sign;
    if (!isFinal(transfer.state) || item.isBusy) {
        qint64 &pending = m_pending[transfer.target.root];
        pending += sign;
        if (pending == 0)
            m_pending.remove(transfer.target.root);
    }
    if (transfer.state != State::Cancelled)
        m_totalBytes += bytes;
    if (transfer.state == State::Done || transfer.state == State::Present)
        m_doneBytes += bytes;
}

QueueProgress QueueSums::progress() const
{
    return {.paused = count(State::Paused),
            .waiting = count(State::Waiting),
            .active = count(State::Describing) + count(State::Fetching) + count(State::Unpacking),
            .done = count(State::Done) + count(State::Present),
            .failed = count(State::Failed),
            .cancelled = count(State::Cancelled),
            .doneUncompressed = m_doneBytes,
            .totalUncompressed = m_totalBytes};
}

} // namespace tcia::transfer
