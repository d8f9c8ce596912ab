// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/transferlist.h"

#include <array>

namespace tcia::transfer {

//! Incremental totals of a queue: an item is subtracted before it changes and added again afterwards.
class QueueSums
{
public:
    void add(const QueueItem &item) { count(item, +1); }
    void remove(const QueueItem &item) { count(item, -1); }

    qint64 count(State state) const { return m_counts[size_t(state)]; }
    //! Items of a server that wait or run.
    qint64 wanted(int server) const { return m_wanted.value(server); }
    //! Items of a server that run.
    qint64 running(int server) const { return m_running.value(server); }
    //! Items of a folder that wait.
    qint64 waiting(const QString &root) const { return m_waiting.value(root); }
    //! Items of a folder that are not final, or busy.
    qint64 pending(const QString &root) const { return m_pending.value(root); }
    QStringList pendingRoots() const { return m_pending.keys(); }
    //! Counts and sizes, without rates.
    QueueProgress progress() const;

private:
    void count(const QueueItem &item, int sign);

    std::array<qint64, stateCount> m_counts {};
    QHash<int, qint64> m_wanted, m_running;
    QHash<QString, qint64> m_waiting;
    QHash<QString, qint64> m_pending; //!< no entry is 0
    qint64 m_totalBytes = 0, m_doneBytes = 0;
};

} // namespace tcia::transfer
