// SPDX-License-Identifier: Apache-2.0
#include "transfer/downloadmanager_p.h"

namespace tcia::transfer {

std::optional<qsizetype> DownloadManager::Private::rowOf(quint64 id) const
{
    const auto found = active.constFind(id);
    return found == active.cend() ? std::nullopt : std::optional(*found);
}

// The row whose step has ended, if its next one is still wanted.
std::optional<qsizetype> DownloadManager::Private::arrived(quint64 id)
{
    const auto row = rowOf(id);
    if (!row || !tasks[size_t(*row)].lingers)
        return row;
    release(*row);
    return std::nullopt;
}

bool DownloadManager::Private::isUnderWay(const RowKey &key) const
{
    const auto known = queued.constFind(key);
    return known != queued.cend() && !isFinal(transfers[size_t(*known)].state);
}

// One slice becomes rows now, the next when the event loop has come round.
void DownloadManager::Private::takeIncoming()
{
    Incoming &from = incoming.first();
    const QList<Series> series = from.series; // only read, or it would be copied: whoever queued it has it as well
    std::vector<Transfer> fresh;
    std::vector<Task> freshTasks;
    QSet<QString> here;
    for (; from.next < series.size() && qsizetype(fresh.size()) < together; ++from.next) {
        const Series &one = series[from.next];
        if (here.contains(one.seriesUid) || isUnderWay({from.target.root, one.seriesUid}))
            continue;
        here.insert(one.seriesUid);
        Transfer &transfer = fresh.emplace_back();
        transfer.series = one;
        transfer.target = from.target;
        transfer.state = from.state;
        Task &task = freshTasks.emplace_back();
        task.source = from.source;
        task.key = ++lastKey;
        task.place = double(task.key);
        task.isWritten = !journal;
    }
    if (from.next >= series.size())
        incoming.removeFirst();
    if (!incoming.isEmpty())
        QTimer::singleShot(0, q, [this] { takeIncoming(); });
    if (!fresh.empty())
        append(std::move(fresh), std::move(freshTasks));
    keep();
    if (q->isIdle()) // all were cancelled before they were rows
        QMetaObject::invokeMethod(q, &DownloadManager::idle, Qt::QueuedConnection);
}

void DownloadManager::Private::append(std::vector<Transfer> &&freshTransfers, std::vector<Task> &&freshTasks)
{
    const auto first = qsizetype(transfers.size());
    const auto count = qsizetype(freshTransfers.size());
    Q_EMIT q->aboutToInsert(first, count);
    for (size_t i = 0; i < freshTransfers.size(); ++i) {
        const auto row = qsizetype(transfers.size());
        transfers.push_back(std::move(freshTransfers[i]));
        tasks.push_back(std::move(freshTasks[i]));
        know(row);
        if (!isFinal(transfers.back().state))
            ++roots[transfers.back().target.root].pending;
        if (transfers.back().state == State::Failed) // of the last time: whoever lists problems hears of each
            mark(row);
        account(row, +1);
    }
    Q_EMIT q->inserted(first, count);
    firstWaiting = qMin(firstWaiting, first);
    wake();
    mark(first);
}

// The last row of a series is what it is known by; but one that is not final is the one that counts.
void DownloadManager::Private::know(qsizetype row)
{
    const qsizetype before = queued.size();
    qsizetype &known = queued[keyOf(transfers[size_t(row)])];
    if (queued.size() > before || isFinal(transfers[size_t(known)].state))
        known = row;
}

// The same rows in another order; returns where each is now. Whatever knows rows by number learns it.
QList<qsizetype> DownloadManager::Private::reorder(const std::vector<qsizetype> &order)
{
    transfers.reorder(order);
    tasks.reorder(order);
    QList<qsizetype> now(qsizetype(order.size()));
    for (size_t i = 0; i < order.size(); ++i)
        now[order[i]] = qsizetype(i);
    for (RowSet *rows : {&marked, &telling, &noted})
        *rows = rows->renumbered(now);
    for (qsizetype &row : active)
        row = now[row];
    for (qsizetype &row : queued)
        row = now[row];
    firstWaiting = firstUnwritten = 0;
    wake();
    return now;
}

// Forgets rows: whatever knew the others by number learns it anew.
void DownloadManager::Private::removeRows(const RowSet &rows)
{
    QList<qsizetype> now(qsizetype(transfers.size()), -1);
    qsizetype left = 0;
    for (qsizetype row = 0; row < now.size(); ++row)
        if (rows.contains(row))
            account(row, -1);
        else
            now[row] = left++;
    const auto isGone = [&rows](qsizetype row) { return rows.contains(row); };
    // A hundred thousand take their time to be destroyed, which nobody needs to wait for.
    auto gone = std::make_shared<std::tuple<Shelf<Transfer>, Shelf<Task>, QHash<RowKey, qsizetype>>>(
        transfers.takeIf(isGone), tasks.takeIf(isGone), std::exchange(queued, {}));
    active.clear();
    firstWaiting = firstUnwritten = 0;
    marked.clear();
    telling.clear();
    noted = noted.renumbered(now);
    for (qsizetype row = 0; row < left; ++row) {
        know(row);
        if (tasks[size_t(row)].id != 0)
            active.insert(tasks[size_t(row)].id, row);
    }
    wake();
    pool.start([kept = std::move(gone)] {});
}

// What a row adds to the sums. Before anything it consists of changes it is taken out, and after that put in again.
void DownloadManager::Private::account(qsizetype row, int sign)
{
    const Transfer &transfer = transfers[size_t(row)];
    const qint64 bytes = sign * transfer.series.fileSize.value_or(0);
    if (!isFinal(transfer.state) && transfer.state != State::Paused)
        tasks[size_t(row)].source->wanted += sign;
    counts[size_t(transfer.state)] += sign;
    if (transfer.state != State::Cancelled)
        totalBytes += bytes;
    if (transfer.state == State::Done || transfer.state == State::Present)
        doneBytes += bytes;
}

void DownloadManager::Private::setState(qsizetype row, State state)
{
    const auto count = [this](State of, int by) {
        fetching += of == State::Describing || of == State::Fetching ? by : 0;
        unpacking += of == State::Unpacking ? by : 0;
    };
    Transfer &transfer = transfers[size_t(row)];
    count(transfer.state, -1);
    count(state, +1);
    account(row, -1);
    transfer.state = state;
    account(row, +1);
    if (state != State::Fetching)
        transfer.rate = 0;
    if (state != State::Fetching && state != State::Unpacking) {
        transfer.secondsLeft = -1;
        transfer.fraction = state == State::Done || state == State::Present ? 1 : -1;
    }
    if (state < State::Describing || isFinal(state)) // nothing else is kept
        note(row);
    mark(row);
    wake();
}

void DownloadManager::Private::end(qsizetype row, State state, const std::optional<Error> &error)
{
    Transfer &transfer = transfers[size_t(row)];
    Task &task = tasks[size_t(row)];
    transfer.error = error;
    transfer.retryAt = {};
    if (const qint64 at = now(); std::exchange(stampedAt, at) != at) // a hundred thousand are cancelled at once
        stamp = QDateTime::currentDateTimeUtc();
    transfer.finished = stamp;
    task.zip.reset();
    task.source->isProbing = false;
    setState(row, state);
    if (!task.lingers)
        conclude(row);
    Q_EMIT q->ended(row);
}

// Nothing more is to come for a row that is final.
void DownloadManager::Private::conclude(qsizetype row)
{
    const Transfer &transfer = transfers[size_t(row)];
    Task &task = tasks[size_t(row)];
    if (const quint64 id = std::exchange(task.id, 0); id != 0)
        active.remove(id);
    const QString name = transfer.target.root;
    task.zip.reset(); // one that arrived whole after all; the next in its slot writes over it
    freeSlot(row);
    Root &root = roots[name];
    --root.pending;
    if (!task.folder.isEmpty() && transfer.fraction < 0 && root.open.series.value(transfer.series.seriesUid).folder != task.folder)
        root.folders.remove(task.folder.toCaseFolded());
    if (root.pending == 0) // not at once: whoever hears of the end may ask for more
        QMetaObject::invokeMethod(q, [this, name] { tend(name); }, Qt::QueuedConnection);
}

// A thread has let go of what was stopped.
void DownloadManager::Private::release(qsizetype row)
{
    Task &task = tasks[size_t(row)];
    task.lingers = false;
    active.remove(task.id);
    task.id = 0;
    if (isFinal(transfers[size_t(row)].state))
        conclude(row);
    else
        freeSlot(row);
    wake();
}

// As if it had never begun.
void DownloadManager::Private::reset(qsizetype row)
{
    Transfer &transfer = transfers[size_t(row)];
    Task &task = tasks[size_t(row)];
    // What we believed of the series may be what was wrong.
    using enum Error::Kind;
    task.describe = transfer.error && (transfer.error->kind == Incomplete || transfer.error->kind == BadArchive);
    task.fromRecord = task.replace = false;
    task.lastReceived = task.notBefore = 0;
    transfer.error.reset();
    transfer.received = transfer.unpackedFiles = 0;
    transfer.attempts = 0;
    transfer.finished = transfer.retryAt = {};
    if (!task.lingers) // else it still counts
        ++roots[transfer.target.root].pending;
    setState(row, State::Waiting);
    firstWaiting = qMin(firstWaiting, row);
}

void DownloadManager::Private::mark(qsizetype row)
{
    marked.insert(row);
    if (!beatTimer.isActive()) {
        sinceBeat.start();
        beatTimer.start();
    }
}

void DownloadManager::Private::wake()
{
    if (!scheduleTimer.isActive())
        scheduleTimer.start();
}

} // namespace tcia::transfer
