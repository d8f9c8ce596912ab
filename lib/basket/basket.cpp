// SPDX-License-Identifier: Apache-2.0
#include "basket/basket.h"

#include "core/async.h"
#include "core/text.h"

#include <QLoggingCategory>
#include <QtConcurrentRun>

#include <vector>

using namespace Qt::StringLiterals;

namespace tcia::basket {

Q_LOGGING_CATEGORY(logBasket, "tcia.basket")

Basket::Basket(QString id, QObject *parent)
    : QObject(parent), m_id(std::move(id)), m_content(std::make_shared<BasketContent>())
{
}

Basket::~Basket() { destroyOnPool(std::move(m_content)); }

const Series *Basket::find(const QString &seriesUid) const
{
    const qsizetype row = m_content->rows.value(seriesUid, -1);
    return row < 0 ? nullptr : &m_content->series[row];
}

QFuture<Result<EditOutcome>> Basket::add(std::function<QList<Series>()> gather, Origin origin)
{
    return enqueue([gather = std::move(gather)](const Snapshot &before) { return added(before, gather()); }, origin);
}

QFuture<Result<EditOutcome>> Basket::add(const QList<Series> &series, Origin origin)
{
    return enqueue([series](const Snapshot &before) { return added(before, series); }, origin);
}

QFuture<Result<EditOutcome>> Basket::remove(std::function<QStringList()> gather, Origin origin)
{
    return enqueue([gather = std::move(gather)](const Snapshot &before) { return removed(before, gather()); }, origin);
}

QFuture<Result<EditOutcome>> Basket::remove(const QStringList &seriesUids, Origin origin)
{
    return enqueue([seriesUids](const Snapshot &before) { return removed(before, seriesUids); }, origin);
}

QFuture<Result<EditOutcome>> Basket::clear() { return enqueue(cleared); }

QFuture<Result<EditOutcome>> Basket::combine(const std::shared_ptr<const SeriesList> &other, SetOperation how)
{
    return enqueue([other, how](const Snapshot &before) { return combined(before, *other, how); });
}

QFuture<Result<EditOutcome>> Basket::update(const QList<Series> &known)
{
    return enqueue([known](const Snapshot &before) { return updated(before, known); }, Origin::Program);
}

QFuture<Result<EditOutcome>> Basket::restore(const QList<Series> &stored)
{
    return enqueue([stored](const Snapshot &before) { return restored(before, stored); }, Origin::Program);
}

QFuture<Result<EditOutcome>> Basket::replace(const QString &id, std::function<Snapshot()> make)
{
    enqueue(cleared, Origin::Program);
    m_id = id;
    return enqueue([make = std::move(make)](const Snapshot &) { return shown(make()); }, Origin::Program);
}

std::function<Snapshot()> Basket::settled() const
{
    std::vector<std::shared_ptr<const Edit>> edits;
    for (const PendingEdit &order : m_pending)
        edits.push_back(order.edit);
    return [content = m_content, edits = std::move(edits)] {
        Snapshot now = content;
        for (const auto &edit : edits)
            try { // as in finish(): running out of memory affects only this edit
                now = (*edit)(now).next;
            } catch (...) {
                qCWarning(logBasket).noquote() << text::of(caught());
            }
        return now;
    };
}

std::function<QList<Series>()> Basket::settledSeries() const
{
    return [settled = settled()] { return settled()->series.toList(); };
}

QFuture<Result<EditOutcome>> Basket::enqueue(Edit edit, Origin origin)
{
    auto marked = [edit = std::move(edit), origin, id = m_id](const Snapshot &before) {
        BasketChange change = edit(before);
        change.basket = id;
        change.isByUser = origin == Origin::User;
        return change;
    };
    auto promise = std::make_shared<QPromise<Result<EditOutcome>>>();
    promise->start();
    m_pending.push_back({std::make_shared<const Edit>(std::move(marked)), promise});
    if (m_pending.size() == 1) {
        begin();
        Q_EMIT busyChanged(true);
    }
    return promise->future();
}

void Basket::begin()
{
    const auto work = [edit = m_pending.front().edit,
                       before = m_content]() -> Result<std::shared_ptr<const BasketChange>> {
        return std::make_shared<const BasketChange>((*edit)(before));
    };
    onFinished(QtConcurrent::run(work), this,
               [this](const Result<std::shared_ptr<const BasketChange>> &change) { finish(change); });
}

void Basket::finish(const Result<std::shared_ptr<const BasketChange>> &change)
{
    if (!change) {
        Q_EMIT failed(change.error());
    } else if (!(*change)->isNothing()) {
        Q_EMIT aboutToChange(**change);
        destroyOnPool(std::exchange(m_content, (*change)->next));
        Q_EMIT changed(**change);
    }
    // Only now, so that edits requested from slots are queued after this one.
    PendingEdit done = std::move(m_pending.front());
    m_pending.pop_front();
    done.promise->addResult(change ? Result<EditOutcome>((*change)->outcome) : failure(change.error()));
    done.promise->finish();
    destroyOnPool(std::move(done.edit)); // it may own the added series
    if (!m_pending.empty())
        begin();
    else
        Q_EMIT busyChanged(false);
}

} // namespace tcia::basket
