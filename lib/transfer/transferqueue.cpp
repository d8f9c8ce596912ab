// SPDX-License-Identifier: Apache-2.0
#include "transfer/transferqueue.h"

#include "transfer/transferstate.h"

#include <QThreadPool>

namespace tcia::transfer {

TransferQueue::TransferQueue(QObject *parent) : QObject(parent) { m_clock.start(); }

const Transfer *TransferQueue::find(TransferId id) const
{
    const QueueItem *item = m_list.find(id);
    return item ? &item->transfer : nullptr;
}

QList<TransferId> TransferQueue::idsWhere(const std::function<bool(const QueueItem &)> &wanted) const
{
    QList<TransferId> ids;
    for (qsizetype i = 0; i < m_list.size(); ++i)
        if (wanted(m_list[i]))
            ids << m_list[i].transfer.id;
    return ids;
}

// Stored transfers have ids and places; new ids must be greater.
TransferQueue::AppendResult TransferQueue::append(std::vector<QueueItem> &&items)
{
    AppendResult result;
    for (QueueItem &item : items) {
        if (!isFinal(item.transfer.state) && m_list.isQueued(TransferList::keyOf(item.transfer))) {
            result.leftOut << item.transfer.id;
            continue;
        }
        if (!item.transfer.id.isValid()) {
            item.transfer.id = {++m_lastId};
            item.place = double(m_lastId);
        }
        setLastId(qMax(item.transfer.id.value, qint64(item.place)));
        const QueueItem &there = m_list.append(std::move(item));
        m_sums.add(there);
        result.ids << there.transfer.id;
    }
    if (!result.ids.isEmpty())
        Q_EMIT added(result.ids);
    return result;
}

void TransferQueue::pause(TransferId id)
{
    QueueItem *item = m_list.find(id);
    if (!item || isFinal(item->transfer.state) || item->transfer.state == State::Paused)
        return;
    item->transfer.retryAt = {};
    changeState(*item, State::Paused);
}

void TransferQueue::resume(TransferId id)
{
    QueueItem *item = m_list.find(id);
    if (!item || item->transfer.state != State::Paused)
        return;
    item->notBefore = 0;
    changeState(*item, State::Waiting);
}

void TransferQueue::cancel(TransferId id)
{
    if (const QueueItem *item = m_list.find(id); item && !isFinal(item->transfer.state))
        end(id, State::Cancelled);
}

void TransferQueue::retry(TransferId id)
{
    const QueueItem *item = m_list.find(id);
    if (!item || (item->transfer.state != State::Failed && item->transfer.state != State::Cancelled))
        return;
    const QueueItem *current = m_list.find(TransferList::keyOf(item->transfer));
    if (current == item || !current || isFinal(current->transfer.state))
        restart(id);
}

void TransferQueue::retryNow()
{
    const QList<TransferId> delayed = idsWhere([](const QueueItem &item) { return item.notBefore != 0; });
    for (const TransferId id : delayed) { // a slot of changed() may remove items
        QueueItem *item = m_list.find(id);
        if (!item)
            continue;
        item->notBefore = 0;
        item->transfer.retryAt = {};
        Q_EMIT changed(id);
    }
}

QList<TransferId> TransferQueue::removable() const
{
    return idsWhere([](const QueueItem &item) { return isFinal(item.transfer.state) && !item.isBusy; });
}

void TransferQueue::remove(const QList<TransferId> &wanted)
{
    QList<TransferId> ids;
    for (const TransferId id : wanted)
        if (const QueueItem *item = m_list.find(id); item && isFinal(item->transfer.state) && !item->isBusy)
            ids << id;
    if (ids.isEmpty())
        return;
    Q_EMIT aboutToRemove(ids);
    for (const TransferId id : ids)
        m_sums.remove(*m_list.find(id));
    auto gone = std::make_shared<TransferList::Removed>(m_list.take({ids.begin(), ids.end()}));
    QThreadPool::globalInstance()->start([gone = std::move(gone)] {});
    Q_EMIT removed();
}

void TransferQueue::move(const QList<TransferId> &ids, Move where)
{
    if (m_list.size() == 0)
        return;
    const QList<TransferId> places = m_list.move({ids.begin(), ids.end()}, where);
    setLastId(qint64(m_list[m_list.size() - 1].place)); // transfers queued later are placed after
    Q_EMIT reordered(places);
}

// The sums cover all items: an item is subtracted before it changes.
void TransferQueue::update(QueueItem &item, const std::function<void(QueueItem &)> &change)
{
    const QString root = item.transfer.target.root;
    const bool wasPending = m_sums.pending(root) > 0;
    m_sums.remove(item);
    change(item);
    m_sums.add(item);
    if (wasPending && m_sums.pending(root) == 0) // not immediately: a slot of ended() may add more
        QMetaObject::invokeMethod(
            this, [this, root] { Q_EMIT folderReleased(root); }, Qt::QueuedConnection);
}

void TransferQueue::changeState(QueueItem &item, State state)
{
    const State before = item.transfer.state;
    update(item, [state](QueueItem &changed) { changed.transfer.state = state; });
    resetMeasurements(item.transfer);
    if (state == State::Waiting)
        m_list.noteWaiting(item);
    Q_EMIT stateChanged(item.transfer.id, before);
    Q_EMIT changed(item.transfer.id);
}

void TransferQueue::setState(TransferId id, State state)
{
    if (QueueItem *item = m_list.find(id))
        changeState(*item, state);
}

void TransferQueue::setBusy(TransferId id, bool isBusy)
{
    if (QueueItem *item = m_list.find(id); item && item->isBusy != isBusy)
        update(*item, [isBusy](QueueItem &changed) { changed.isBusy = isBusy; });
}

void TransferQueue::end(TransferId id, State state, const std::optional<Error> &error)
{
    QueueItem *item = m_list.find(id);
    if (!item)
        return;
    item->transfer.error = error;
    item->transfer.retryAt = {};
    if (const qint64 now = m_clock.elapsed(); std::exchange(m_stampedAt, now) != now)
        m_stamp = QDateTime::currentDateTimeUtc();
    item->transfer.finished = m_stamp;
    changeState(*item, state);
    Q_EMIT ended(id);
}

void TransferQueue::retryLater(TransferId id, const Error &error, qint64 notBefore, const QDateTime &retryAt)
{
    QueueItem *item = m_list.find(id);
    if (!item)
        return;
    prepareRetry(*item, error, notBefore, retryAt);
    changeState(*item, State::Waiting);
}

void TransferQueue::restart(TransferId id)
{
    QueueItem *item = m_list.find(id);
    if (!item)
        return;
    m_list.setCurrent(*item);
    prepareRestart(*item);
    changeState(*item, State::Waiting);
}

void TransferQueue::edit(TransferId id, const std::function<void(QueueItem &)> &change)
{
    QueueItem *item = m_list.find(id);
    if (!item)
        return;
    update(*item, change);
    Q_EMIT changed(id);
}

} // namespace tcia::transfer
