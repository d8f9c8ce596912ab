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

Basket::Basket(QString name, QObject *parent)
    : QObject(parent), m_name(std::move(name)), m_content(std::make_shared<Content>())
{
}

Basket::~Basket() { destroyOnPool(std::move(m_content)); }

const Series *Basket::find(const QString &seriesUid) const
{
    const qsizetype row = m_content->rows.value(seriesUid, -1);
    return row < 0 ? nullptr : &m_content->series[row];
}

QFuture<Result<Outcome>> Basket::add(std::function<QList<Series>()> gather, Origin origin)
{
    return ask([gather = std::move(gather)](const Snapshot &before) { return added(before, gather()); }, origin);
}

QFuture<Result<Outcome>> Basket::add(const QList<Series> &series, Origin origin)
{
    return ask([series](const Snapshot &before) { return added(before, series); }, origin);
}

QFuture<Result<Outcome>> Basket::remove(std::function<QStringList()> gather, Origin origin)
{
    return ask([gather = std::move(gather)](const Snapshot &before) { return removed(before, gather()); }, origin);
}

QFuture<Result<Outcome>> Basket::remove(const QStringList &seriesUids, Origin origin)
{
    return ask([seriesUids](const Snapshot &before) { return removed(before, seriesUids); }, origin);
}

QFuture<Result<Outcome>> Basket::clear() { return ask(cleared); }

QFuture<Result<Outcome>> Basket::update(const QList<Series> &known)
{
    return ask([known](const Snapshot &before) { return updated(before, known); }, Origin::Program);
}

QFuture<Result<Outcome>> Basket::restore(const QList<Series> &stored)
{
    return ask([stored](const Snapshot &before) { return restored(before, stored); }, Origin::Program);
}

std::function<Snapshot()> Basket::settled() const
{
    std::vector<std::shared_ptr<const Edit>> changes;
    for (const PendingEdit &order : m_pending)
        changes.push_back(order.change);
    return [content = m_content, changes = std::move(changes)] {
        Snapshot now = content;
        for (const auto &change : changes)
            try { // as in finish(): running out of memory affects only this edit
                now = (*change)(now).next;
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

QFuture<Result<Outcome>> Basket::ask(Edit edit, Origin origin)
{
    auto change = [edit = std::move(edit), origin](const Snapshot &before) {
        Step step = edit(before);
        step.isByUser = origin == Origin::User;
        return step;
    };
    auto promise = std::make_shared<QPromise<Result<Outcome>>>();
    promise->start();
    m_pending.push_back({std::make_shared<const Edit>(std::move(change)), promise});
    if (m_pending.size() == 1) {
        begin();
        Q_EMIT busyChanged(true);
    }
    return promise->future();
}

void Basket::begin()
{
    const auto work = [change = m_pending.front().change, before = m_content]() -> Result<std::shared_ptr<const Step>> {
        return std::make_shared<const Step>((*change)(before));
    };
    onFinished(QtConcurrent::run(work), this,
               [this](const Result<std::shared_ptr<const Step>> &step) { finish(step); });
}

void Basket::finish(const Result<std::shared_ptr<const Step>> &step)
{
    if (!step) {
        Q_EMIT failed(step.error());
    } else if (!(*step)->isNothing()) {
        Q_EMIT aboutToChange(**step);
        destroyOnPool(std::exchange(m_content, (*step)->next));
        Q_EMIT changed(**step);
    }
    // Only now, so that edits requested from slots are queued behind.
    PendingEdit done = std::move(m_pending.front());
    m_pending.pop_front();
    done.promise->addResult(step ? Result<Outcome>((*step)->outcome) : failure(step.error()));
    done.promise->finish();
    destroyOnPool(std::move(done.change)); // it may own the added series
    if (!m_pending.empty())
        begin();
    else
        Q_EMIT busyChanged(false);
}

} // namespace tcia::basket
