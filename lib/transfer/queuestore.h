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
    //! What the journal is to hold of a transfer now; none where there is no such transfer any more.
    using Snapshot = std::function<std::optional<JournalEntry>(TransferId)>;

    explicit QueueStore(Snapshot snapshot, QObject *parent = nullptr) : QObject(parent), m_snapshot(std::move(snapshot))
    {
    }

    void open(const QString &path);
    Journal *journal() const { return m_journal.get(); } //!< none before open()

    void add(const QList<TransferId> &ids); //!< new ones, which are written a slice at a time
    bool isStored(TransferId id) const { return !m_new.contains(id); }
    void markDirty(TransferId id);
    void sync(); //!< writes what is dirty, in one transaction, or several one after another where it is very much
    void remove(const QList<TransferId> &ids);
    void finish(); //!< writes all that is left; waits for what is new

    //! Reports once that the journal is unusable.
    void report(const Error &error);

Q_SIGNALS:
    void stored(); //!< some may start
    void failed(const tcia::Error &error);

private:
    QList<JournalEntry> nextNew();
    void writeNew();
    void setStored(const QList<JournalEntry> &rows);
    QFuture<Result<void>> writeDirty();

    const Snapshot m_snapshot;
    std::unique_ptr<Journal> m_journal;
    QList<TransferId> m_order; //!< new ones, to be written in this order
    qsizetype m_next = 0;
    QSet<TransferId> m_new;   //!< until they are written
    QSet<TransferId> m_stale; //!< of those, changed since they were given to the journal
    IdSet m_dirty;
    bool m_isAdding = false, m_isSyncing = false, m_isReported = false;
};

} // namespace tcia::transfer
