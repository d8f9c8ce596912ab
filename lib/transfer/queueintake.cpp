// SPDX-License-Identifier: Apache-2.0
#include "transfer/queueintake.h"

#include <QTimer>

#include <algorithm>

namespace tcia::transfer {

namespace {

constexpr qsizetype sliceSize = 2'000; // transfers created and announced at once; takes a few milliseconds

// Whether there are duplicates. Rarely; hashes show it fastest.
bool anyTwins(const QList<Series> &series)
{
    std::vector<size_t> hashes;
    hashes.reserve(size_t(series.size()));
    for (const Series &one : series)
        hashes.push_back(qHash(one.seriesUid));
    std::sort(hashes.begin(), hashes.end());
    return std::adjacent_find(hashes.begin(), hashes.end()) != hashes.end();
}

} // namespace

// Counts first, so that the caller gets the number immediately; transfers are created in slices.
qsizetype QueueIntake::add(const QList<Series> &series, const Target &target, int server)
{
    const bool mayBeTwins = anyTwins(series);
    qsizetype known = 0;
    QSet<QString> here;
    for (const Series &one : series) {
        const qsizetype before = here.size();
        if (mayBeTwins)
            here.insert(one.seriesUid);
        known += (mayBeTwins && here.size() == before) || m_queue.isQueued(target.root, one.seriesUid);
    }
    if (known == series.size())
        return 0;
    m_queue.reserve(series.size());
    m_incoming.append({.series = series, .target = target, .server = server});
    if (m_incoming.size() == 1)
        takeSlice();
    return series.size() - known;
}

void QueueIntake::takeSlice()
{
    if (m_incoming.isEmpty())
        return;
    Incoming &from = m_incoming.first();
    const QList<Series> series = from.series; // const, because a detach would copy it: the caller holds it as well
    const bool isCancelled = from.state == State::Cancelled;
    std::vector<QueueItem> items;
    items.reserve(size_t(qMin(sliceSize, series.size() - from.next)));
    for (; from.next < series.size() && qsizetype(items.size()) < sliceSize; ++from.next) {
        QueueItem &item = items.emplace_back();
        item.transfer.series = series[from.next];
        item.transfer.target = from.target;
        item.transfer.state = isCancelled ? State::Paused : from.state; // receivers of ended() must have seen added()
        item.server = from.server;
    }
    if (from.next >= series.size())
        m_incoming.removeFirst();
    if (!m_incoming.isEmpty())
        QTimer::singleShot(0, this, &QueueIntake::takeSlice);
    const QList<TransferId> ids = m_queue.append(std::move(items)).ids;
    if (!ids.isEmpty())
        Q_EMIT queued(ids);
    for (qsizetype i = 0; isCancelled && i < ids.size(); ++i)
        m_queue.end(ids[i], State::Cancelled);
    if (m_incoming.isEmpty())
        Q_EMIT emptied();
}

void QueueIntake::finish()
{
    while (!m_incoming.isEmpty())
        takeSlice();
}

void QueueIntake::decide(State from, State to)
{
    for (Incoming &some : m_incoming)
        if (some.state == from)
            some.state = to;
}

} // namespace tcia::transfer
