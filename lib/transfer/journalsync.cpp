// SPDX-License-Identifier: Apache-2.0
#include "transfer/journalsync.h"

#include "core/async.h"
#include "core/reason.h"

using namespace Qt::StringLiterals;

namespace tcia::transfer {

JournalSync::JournalSync(TransferQueue &queue, QueueIntake &intake, TransferServers &servers, QueueStore &store,
                         QObject *parent)
    : QObject(parent), m_queue(queue), m_servers(servers), m_store(store)
{
    connect(&intake, &QueueIntake::queued, &store, &QueueStore::add);
    connect(&queue, &TransferQueue::aboutToRemove, &store, &QueueStore::remove);
    connect(&queue, &TransferQueue::reordered, this, [this](const QList<TransferId> &places) {
        for (const TransferId id : places)
            m_store.markDirty(id);
    });
    connect(&queue, &TransferQueue::stateChanged, this, [this](TransferId id) {
        const State state = m_queue.find(id)->state;
        if (state < State::Describing || isFinal(state)) // the journal stores running states as Waiting
            m_store.markDirty(id);
    });
    connect(&store, &QueueStore::failed, this, &JournalSync::failed);
}

void JournalSync::open(const QString &path)
{
    m_store.open(path);
    m_queue.setLastId(QDateTime::currentMSecsSinceEpoch() * 1000);
}

void JournalSync::restore()
{
    if (!m_store.journal())
        return;
    onFinished(m_store.journal()->read(), this, [this](const Result<Journal::Content> &content) {
        if (const QString note = m_store.journal()->repairNote(); !note.isEmpty())
            Q_EMIT failed(
                {.kind = Error::Kind::Database,
                 .detail = note,
                 .context = {.name = english<QT_TRANSLATE_NOOP("Reasons", "the queue of the previous session")>()}});
        if (content)
            append(*content);
        else
            m_store.report(content.error());
    });
}

// Series queued meanwhile are not queued twice: their own row may have been read already, and an older row of a series
// that is running is removed.
void JournalSync::append(const Journal::Content &content)
{
    Q_EMIT aboutToAppend();
    RestoredQueue last = restoredQueue(content, m_servers);
    std::erase_if(last.items, [this](const QueueItem &item) { return m_queue.item(item.transfer.id) != nullptr; });
    m_store.remove(m_queue.append(std::move(last.items)).leftOut);
    Q_EMIT restored(last.servers, content.unreadable, last.finishedIn);
}

} // namespace tcia::transfer
