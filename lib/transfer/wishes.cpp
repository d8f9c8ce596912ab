// SPDX-License-Identifier: Apache-2.0
#include "transfer/downloadmanager_p.h"

#include <algorithm>
#include <numeric>

namespace tcia::transfer {

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

// Of very many some come now, the others when the event loop has come round. Nothing starts meanwhile, and whatever is asked next
// finds it done.
void DownloadManager::Private::wish(const QList<qsizetype> &rows, const std::function<void(qsizetype)> &act)
{
    grantAll();
    wished = {.rows = rows, .next = 0, .act = act};
    grant(wishesTogether);
}

void DownloadManager::Private::grant(qsizetype most)
{
    for (; most > 0 && wished.isOpen(); --most) {
        const auto act = wished.act; // whoever hears of it may have a wish of his own
        if (const qsizetype row = wished.rows.at(wished.next++); isRow(row))
            act(row);
    }
    if (wished.isOpen())
        return QTimer::singleShot(0, q, [this] { grant(wishesTogether); });
    wished = {};
    wake();
}

void DownloadManager::pause(const QList<qsizetype> &rows)
{
    d->wish({rows.crbegin(), rows.crend()}, [this](qsizetype row) {
        if (const State state = d->transfers[size_t(row)].state; !isFinal(state) && state != State::Paused)
            d->stop(row, State::Paused);
    });
}

void DownloadManager::resume(const QList<qsizetype> &rows)
{
    d->wish(rows, [this](qsizetype row) {
        if (d->transfers[size_t(row)].state != State::Paused)
            return;
        d->tasks[size_t(row)].notBefore = 0;
        d->setState(row, State::Waiting);
        d->firstWaiting = qMin(d->firstWaiting, row);
    });
}

void DownloadManager::cancel(const QList<qsizetype> &rows)
{
    d->wish({rows.crbegin(), rows.crend()}, [this](qsizetype row) {
        if (!isFinal(d->transfers[size_t(row)].state))
            d->stop(row, State::Cancelled);
    });
}

void DownloadManager::retry(const QList<qsizetype> &rows)
{
    d->wish(rows, [this](qsizetype row) {
        const Transfer &transfer = d->transfers[size_t(row)];
        if (transfer.state != State::Failed && transfer.state != State::Cancelled)
            return;
        qsizetype &last = d->queued[keyOf(transfer)];
        if (last != row && !isFinal(d->transfers[size_t(last)].state))
            return;
        last = row;
        d->reset(row);
    });
}

void DownloadManager::pauseAll()
{
    d->grantAll();
    d->decideIncoming(State::Waiting, State::Paused);
    pause(d->rowsWhere([](const Transfer &transfer) { return !isFinal(transfer.state) && transfer.state != State::Paused; }));
}

void DownloadManager::resumeAll()
{
    d->grantAll();
    d->decideIncoming(State::Paused, State::Waiting);
    resume(d->rowsWhere([](const Transfer &transfer) { return transfer.state == State::Paused; }));
}

void DownloadManager::cancelAll()
{
    d->grantAll();
    d->decideIncoming(State::Waiting, State::Cancelled);
    d->decideIncoming(State::Paused, State::Cancelled);
    cancel(d->rowsWhere([](const Transfer &transfer) { return !isFinal(transfer.state); }));
}

void DownloadManager::retryFailed()
{
    d->grantAll();
    retry(d->rowsWhere([](const Transfer &transfer) { return transfer.state == State::Failed; }));
}

void DownloadManager::retryCancelled()
{
    d->grantAll();
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
    d->wake();
}

void DownloadManager::clearFinished()
{
    d->grantAll();
    Q_EMIT aboutToReset();
    RowSet rows;
    QList<qint64> keys;
    for (size_t row = 0; row < d->transfers.size(); ++row)
        if (isFinal(d->transfers[row].state) && !d->tasks[row].lingers) {
            rows.insert(qsizetype(row));
            keys << d->tasks[row].key;
        }
    d->removeRows(rows);
    Q_EMIT reset();
    d->announce();
    d->forget(keys);
}

namespace {

// The order after moving: for each new row, which it was. What moves keeps its order among itself.
std::vector<qsizetype> orderAfter(qsizetype count, const RowSet &moving, DownloadManager::Move where)
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
    d->grantAll();
    if (d->transfers.empty())
        return;
    RowSet moving;
    for (const qsizetype row : rows)
        if (d->isRow(row))
            moving.insert(row);
    const auto order = orderAfter(qsizetype(d->transfers.size()), moving, where);
    Q_EMIT aboutToReorder();
    std::vector<double> places;
    places.reserve(d->tasks.size());
    for (const Task &task : d->tasks)
        places.push_back(task.place);
    const QList<qsizetype> now = d->reorder(order);
    qsizetype moved = 0;
    for (size_t i = 0; i < places.size(); ++i) {
        double place = places[i]; // the places stay, others stand in them, but for what goes to an end, which would shift all
        if (where == Move::Top || where == Move::Bottom) {
            if (!moving.contains(order[i]))
                continue;
            ++moved;
            place = where == Move::Top ? places.front() - double(moving.count() - moved + 1) : places.back() + double(moved);
        }
        if (std::exchange(d->tasks[i].place, place) != place)
            d->note(qsizetype(i));
    }
    d->lastKey = qMax(d->lastKey, qint64(d->tasks.back().place)); // whatever is queued next stands behind
    d->mark(0);
    Q_EMIT reordered(now);
}

} // namespace tcia::transfer
