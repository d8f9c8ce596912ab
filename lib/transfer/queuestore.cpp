// SPDX-License-Identifier: Apache-2.0
#include "transfer/queuestore.h"

#include "core/async.h"
#include "core/text.h"

#include <QLoggingCategory>

namespace tcia::transfer {

Q_LOGGING_CATEGORY(logStore, "tcia.transfer.store")

namespace {

constexpr qsizetype sliceSize = 2'000; // takes a few milliseconds

} // namespace

void QueueStore::open(const QString &path) { m_journal = std::make_unique<Journal>(path); }

void QueueStore::add(const QList<TransferId> &ids)
{
    if (!m_journal)
        return;
    m_order << ids;
    for (const TransferId id : ids)
        m_new.insert(id);
    writeNew();
}

// The next new transfers that can be written together: all with the same server and target.
QList<JournalEntry> QueueStore::nextNew()
{
    QList<JournalEntry> rows;
    for (; m_next < m_order.size() && rows.size() < sliceSize; ++m_next) {
        const auto row = m_snapshot(m_order[m_next]);
        if (!row) {
            m_new.remove(m_order[m_next]);
            continue;
        }
        if (!rows.isEmpty() &&
            (row->server != rows.first().server || row->transfer.target != rows.first().transfer.target))
            break;
        m_stale.remove(m_order[m_next]);
        rows << *row;
    }
    if (m_next == m_order.size()) {
        m_order.clear();
        m_next = 0;
    }
    return rows;
}

void QueueStore::setStored(const QList<JournalEntry> &rows)
{
    for (const JournalEntry &row : rows) {
        m_new.remove({row.key});
        if (m_stale.remove({row.key}))
            m_dirty.insert({row.key});
    }
}

void QueueStore::writeNew()
{
    const QList<JournalEntry> rows = m_isAdding ? QList<JournalEntry>() : nextNew();
    if (rows.isEmpty())
        return;
    m_isAdding = true;
    onFinished(m_journal->add(rows), this, [this, rows](const Result<void> &added) {
        m_isAdding = false;
        if (!added)
            report(added.error());
        setStored(rows);
        sync(); // requested meanwhile
        Q_EMIT stored();
        writeNew();
    });
}

void QueueStore::markDirty(TransferId id)
{
    if (!m_journal)
        return;
    if (m_new.contains(id)) // nothing to change yet
        m_stale.insert(id);
    else
        m_dirty.insert(id);
}

void QueueStore::sync()
{
    if (m_dirty.isEmpty() || std::exchange(m_isSyncing, true))
        return;
    onFinished(writeDirty(), this, [this](const Result<void> &updated) {
        m_isSyncing = false;
        if (!updated)
            report(updated.error());
        sync();
    });
}

QFuture<Result<void>> QueueStore::writeDirty()
{
    QList<JournalUpdate> changes;
    for (const TransferId id : m_dirty.take(sliceSize))
        if (const auto row = m_snapshot(id)) {
            const Transfer &transfer = row->transfer;
            changes << JournalUpdate {.key = row->key,
                                      .place = row->place,
                                      .state = transfer.state,
                                      .attempts = transfer.attempts,
                                      .error = transfer.error,
                                      .folder = transfer.folder,
                                      .finished = transfer.finished,
                                      .imageCount = transfer.series.imageCount,
                                      .fileSize = transfer.series.fileSize,
                                      .proof = transfer.proof,
                                      .received = isFinal(transfer.state) ? transfer.received : 0};
        }
    return m_journal->update(changes);
}

// The journal's calls complete in order: a row being added is removed afterwards.
void QueueStore::remove(const QList<TransferId> &ids)
{
    if (!m_journal || ids.isEmpty())
        return;
    QList<qint64> keys;
    keys.reserve(ids.size());
    for (const TransferId id : ids) {
        keys << id.value;
        m_dirty.remove(id);
    }
    onFinished(m_journal->remove(keys), this, [this](const Result<void> &removed) {
        if (!removed)
            report(removed.error());
    });
}

void QueueStore::finish()
{
    if (!m_journal)
        return;
    for (QList<JournalEntry> rows = nextNew(); !rows.isEmpty(); rows = nextNew()) {
        auto adding = m_journal->add(rows);
        adding.waitForFinished();
        if (const auto added = adding.result(); !added) // its changes can no longer be reported
            qCWarning(logStore).noquote() << text::of(added.error());
        setStored(rows);
    }
    for (const TransferId id : std::exchange(m_stale, {})) // among those being written now
        m_dirty.insert(id);
    while (!m_dirty.isEmpty()) // in order, after the pending writes
        writeDirty();
}

void QueueStore::report(const Error &error)
{
    if (!std::exchange(m_isReported, true))
        Q_EMIT failed(error);
}

} // namespace tcia::transfer
