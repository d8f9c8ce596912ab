// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/idset.h"
#include "transfer/journal.h"

#include <QObject>

#include <functional>
#include <memory>

namespace tcia::transfer {

//! Synchronises the journal with a queue: new transfers are written before they may start, changes soon after. Without
//! a journal everything counts as stored. Lives on the queue's thread.
class QueueStore : public QObject
{
    Q_OBJECT
public:
    //! The journal entry of a transfer's current state; unset if the transfer no longer exists.
    using Snapshot = std::function<std::optional<JournalEntry>(TransferId)>;

    explicit QueueStore(Snapshot snapshot, QObject *parent = nullptr) : QObject(parent), m_snapshot(std::move(snapshot))
    {
    }

    void open(const QString &path);
    Journal *journal() const { return m_journal.get(); } //!< null before open()

    void add(const QList<TransferId> &ids); //!< adds new transfers, which are written in slices
    bool isStored(TransferId id) const { return !m_new.contains(id); }
    void markDirty(TransferId id);
    void sync(); //!< writes dirty transfers in one transaction, or in several if there are very many
    void remove(const QList<TransferId> &ids);
    void finish(); //!< writes everything left; waits for new transfers

    //! Reports once that the journal is unusable.
    void report(const Error &error);

Q_SIGNALS:
    void stored(); //!< some new transfers were written and may start
    void failed(const tcia::Error &error);

private:
    QList<JournalEntry> nextNew();
    void writeNew();
    void setStored(const QList<JournalEntry> &rows);
    QFuture<Result<void>> writeDirty();

    const Snapshot m_snapshot;
    std::unique_ptr<Journal> m_journal;
    QList<TransferId> m_order; //!< new transfers in write order
    qsizetype m_next = 0;
    QSet<TransferId> m_new;   //!< not written yet
    QSet<TransferId> m_stale; //!< new transfers that changed after they were given to the journal
    IdSet m_dirty;
    bool m_isAdding = false, m_isSyncing = false, m_isReported = false;
};

} // namespace tcia::transfer
