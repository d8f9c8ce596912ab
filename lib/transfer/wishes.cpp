// SPDX-License-Identifier: Apache-2.0
#include "transfer/downloadmanager_p.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace tcia::transfer {

namespace {

constexpr qsizetype everything = std::numeric_limits<qsizetype>::max();

} // namespace

// Shown at once. Whoever holds a file of it lets go of it behind that, and until then it does not start again.
void DownloadManager::Private::stop(qsizetype row, State state)
{
    Task &task = tasks[size_t(row)];
    const State before = transfers[size_t(row)].state;
    if (task.pulse)
        task.pulse->keepZip = state == State::Paused; // also where it was paused before and is cancelled now
    if (before == State::Fetching || before == State::Unpacking) {
        task.pulse->cancelled = true;
        task.lingers = true;
        if (before == State::Fetching)
            fetcher->cancel(task.id);
    } else if (before == State::Describing) { // its answer will find nobody
        active.remove(task.id);
        task.id = 0;
    }
    if (task.source->isProbing && before > State::Waiting)
        task.source->isProbing = false;
    if (isFinal(state))
        return end(row, state);
    transfers[size_t(row)].retryAt = {};
    setState(row, state);
}

// For series that are queued but are no rows yet.
void DownloadManager::Private::decideIncoming(State from, State to)
{
    for (Incoming &some : incoming)
        if (some.state == from)
            some.state = to;
}

void DownloadManager::pause(const QList<qsizetype> &rows)
{
    // From the last, so that none that waits starts meanwhile.
    for (auto row = rows.crbegin(); row != rows.crend(); ++row)
        if (d->isRow(*row) && !isFinal(d->transfers[size_t(*row)].state) && d->transfers[size_t(*row)].state != State::Paused)
            d->stop(*row, State::Paused);
}

void DownloadManager::resume(const QList<qsizetype> &rows)
{
    for (const qsizetype row : rows) {
        if (!d->isRow(row) || d->transfers[size_t(row)].state != State::Paused)
            continue;
        d->tasks[size_t(row)].notBefore = 0;
        d->setState(row, State::Waiting);
        d->firstWaiting = qMin(d->firstWaiting, row);
    }
}

void DownloadManager::cancel(const QList<qsizetype> &rows)
{
    for (auto row = rows.crbegin(); row != rows.crend(); ++row)
        if (d->isRow(*row) && !isFinal(d->transfers[size_t(*row)].state))
            d->stop(*row, State::Cancelled);
}

void DownloadManager::retry(const QList<qsizetype> &rows)
{
    for (const qsizetype row : rows) {
        if (!d->isRow(row))
            continue;
        const Transfer &transfer = d->transfers[size_t(row)];
        const qsizetype last = d->queued.value(keyOf(transfer), row);
        const bool again = transfer.state == State::Failed || transfer.state == State::Cancelled;
        if (!again || (last != row && !isFinal(d->transfers[size_t(last)].state)))
            continue;
        d->queued.insert(keyOf(transfer), row);
        d->reset(row);
    }
}

void DownloadManager::pauseAll()
{
    d->decideIncoming(State::Waiting, State::Paused);
    pause(d->rowsWhere([](const Transfer &transfer) { return !isFinal(transfer.state) && transfer.state != State::Paused; }));
}

void DownloadManager::resumeAll()
{
    d->decideIncoming(State::Paused, State::Waiting);
    resume(d->rowsWhere([](const Transfer &transfer) { return transfer.state == State::Paused; }));
}

void DownloadManager::cancelAll()
{
    d->decideIncoming(State::Waiting, State::Cancelled);
    d->decideIncoming(State::Paused, State::Cancelled);
    cancel(d->rowsWhere([](const Transfer &transfer) { return !isFinal(transfer.state); }));
}

void DownloadManager::retryFailed()
{
    retry(d->rowsWhere([](const Transfer &transfer) { return transfer.state == State::Failed; }));
}

void DownloadManager::retryCancelled()
{
    retry(d->rowsWhere([](const Transfer &transfer) { return transfer.state == State::Cancelled; }));
}

void DownloadManager::tryNow()
{
    for (size_t row = 0; row < d->tasks.size(); ++row)
        if (std::exchange(d->tasks[row].notBefore, 0) != 0) {
            d->transfers[row].retryAt = {};
            d->mark(qsizetype(row));
        }
    for (const auto &source : d->sources)
        source->until = 0;
    for (auto root = d->roots.cbegin(); root != d->roots.cend(); ++root)
        d->lookForRoom(root.key());
    d->firstWaiting = 0;
    d->scheduleTimer.start();
}

void DownloadManager::clearFinished()
{
    Q_EMIT aboutToReset();
    std::vector<Transfer> transfers;
    std::vector<Task> tasks;
    QList<qint64> forgotten;
    d->writeNotes(everything); // rows are known by other numbers after this
    for (size_t row = 0; row < d->transfers.size(); ++row) {
        if (isFinal(d->transfers[row].state) && !d->tasks[row].lingers) {
            d->account(qsizetype(row), -1);
            forgotten << d->tasks[row].key;
            continue;
        }
        transfers.push_back(std::move(d->transfers[row]));
        tasks.push_back(std::move(d->tasks[row]));
    }
    d->replaceRows(std::move(transfers), std::move(tasks));
    Q_EMIT reset();
    d->announce();
    d->forget(forgotten);
}

namespace {

// The order after moving: for each new row, which it was. What moves keeps its order among itself.
std::vector<qsizetype> orderAfter(qsizetype count, const QSet<qsizetype> &moving, DownloadManager::Move where)
{
    using enum DownloadManager::Move;
    std::vector<qsizetype> order(static_cast<size_t>(count));
    std::iota(order.begin(), order.end(), qsizetype(0));
    const auto moves = [&moving](qsizetype row) { return moving.contains(row); };
    if (where == Top)
        std::stable_partition(order.begin(), order.end(), moves);
    else if (where == Bottom)
        std::stable_partition(order.begin(), order.end(), [&moves](qsizetype row) { return !moves(row); });
    else if (where == Up) {
        for (size_t i = 1; i < order.size(); ++i)
            if (moves(order[i]) && !moves(order[i - 1]))
                std::swap(order[i], order[i - 1]);
    } else {
        for (size_t i = order.size(); i-- > 1;)
            if (moves(order[i - 1]) && !moves(order[i]))
                std::swap(order[i], order[i - 1]);
    }
    return order;
}

} // namespace

void DownloadManager::move(const QList<qsizetype> &rows, Move where)
{
    const auto order = orderAfter(qsizetype(d->transfers.size()), QSet<qsizetype>(rows.begin(), rows.end()), where);
    Q_EMIT aboutToReorder();
    d->writeNotes(everything);
    std::vector<Transfer> transfers;
    std::vector<Task> tasks;
    std::vector<double> places;
    QList<qsizetype> now(qsizetype(order.size()));
    for (const Task &task : d->tasks)
        places.push_back(task.place);
    for (size_t i = 0; i < order.size(); ++i) {
        transfers.push_back(std::move(d->transfers[size_t(order[i])]));
        tasks.push_back(std::move(d->tasks[size_t(order[i])]));
        now[order[i]] = qsizetype(i);
    }
    d->replaceRows(std::move(transfers), std::move(tasks));
    for (size_t i = 0; i < places.size(); ++i)
        if (std::exchange(d->tasks[i].place, places[i]) != places[i]) // the places stay, others stand in them
            d->note(qsizetype(i));
    Q_EMIT reordered(now);
}

} // namespace tcia::transfer
