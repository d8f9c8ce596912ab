// SPDX-License-Identifier: Apache-2.0
#include "catalog/indexer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::catalog {

Indexer::Indexer(Catalog &catalog, IndexPolicy policy, QObject *parent)
    : QObject(parent),
      m_catalog(catalog),
      m_policy(policy),
      m_freshness(catalog, policy.maxAgeMs),
      m_throttle(policy.retry)
{
    m_clock.start();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Indexer::wake);
    connect(&catalog, &Catalog::entryChanged, this, &Indexer::look);
    connect(&catalog, &Catalog::entryStateChanged, this, &Indexer::look);
    connect(&catalog, &Catalog::entriesReset, this, [this] {
        m_mustPlan = true;
        next();
    });
    const auto goOnPlanning = [this] {
        if (m_mustPlan)
            next();
    };
    connect(&catalog, &Catalog::settled, this, goOnPlanning);
    connect(&catalog, &Catalog::collectionsLoading, this, goOnPlanning);
}

void Indexer::start(const QStringList &collections)
{
    m_only = collections;
    m_only.removeDuplicates();
    m_freshness.begin();
    m_failures.clear();
    begin();
}

void Indexer::pause()
{
    if (!isWanted())
        return;
    m_timer.stop();
    setState(IndexState::Paused);
    if (!std::exchange(m_pending, {}).collection.isEmpty())
        m_catalog.giveUpWaiting();
    report();
}

void Indexer::resume()
{
    if (!m_freshness.hasBegun())
        return start();
    m_failures.clear();
    begin();
}

void Indexer::begin()
{
    m_begun = QDateTime::currentDateTimeUtc();
    m_timer.stop();
    m_tasks.clear();
    m_pending = {};
    m_throttle.reset();
    m_namesTried = m_catalog.loadingCollections();
    m_mustPlan = true;
    setState(IndexState::Running);
    next();
}

//! Timer handler: retries, or, if everything is indexed, checks whether it is still fresh.
void Indexer::wake()
{
    if (m_progress.state == IndexState::Done && hasAged())
        renew();
    else
        next();
}

void Indexer::renew()
{
    m_freshness.begin(lookEveryMs()); // until the next check
    m_catalog.askCollections();       // there may be new collections
    m_failures.removeIf([this](const Failure &failure) { return m_freshness.isOld(failure.at); });
    begin();
}

void Indexer::next()
{
    if (!isWanted())
        return;
    m_throttle.endBlock(m_clock.elapsed());
    const bool isPlanned = !m_mustPlan || (!m_throttle.isBlocked() && plan());
    if (!isWanted()) // a slot of failed() stopped the indexer
        return;
    if (m_throttle.isBlocked())
        return wait(m_throttle.retryAt(), m_throttle.lastError());
    if (!isPlanned || !m_pending.collection.isEmpty())
        return report();
    if (m_tasks.empty()) {
        const bool isNews = m_progress.state != IndexState::Done;
        setState(IndexState::Done);
        report();
        lookAgainLater();
        if (isNews)
            Q_EMIT ended();
        return;
    }
    const auto soonest = std::ranges::min_element(m_tasks, {}, &Task::notBefore);
    if (soonest->notBefore > m_clock.elapsed())
        return wait(soonest->notBefore, *soonest->error);
    const auto ready =
        std::ranges::find_if(m_tasks, [now = m_clock.elapsed()](const Task &task) { return task.notBefore <= now; });
    ask(ready->name);
}

void Indexer::ask(const QString &name)
{
    setState(IndexState::Running);
    const qsizetype at = m_catalog.entryOf(name);
    m_pending = {.collection = name, .answers = m_catalog.entries()[size_t(at)].answers, .since = m_clock.elapsed()};
    m_throttle.started(name);
    m_catalog.refresh(at, Catalog::Urgency::Background);
    report();
}

//! Handles a state change of an entry, including requests by others.
void Indexer::look(qsizetype at)
{
    const CatalogEntry &entry = m_catalog.entries()[size_t(at)];
    const auto task = taskOf(entry.name);
    if (entry.isBusy() || task == m_tasks.end())
        return;
    if (m_freshness.isFresh(entry.name))
        succeed(task);
    else if (entry.name == m_pending.collection) // cancelled elsewhere: may be retried
        fail(task,
             entry.error.value_or(Error {.kind = Error::Kind::Cancelled,
                                         .detail = u"It was stopped."_s,
                                         .context = {.collection = entry.name}}),
             entry.answers > m_pending.answers);
}

void Indexer::succeed(std::vector<Task>::iterator task)
{
    const QString name = task->name;
    m_tasks.erase(task);
    m_throttle.succeeded();
    if (name == m_pending.collection) {
        m_completed.ms += m_clock.elapsed() - m_pending.since;
        ++m_completed.count;
        m_pending = {};
    }
    report();
    Q_EMIT indexed(name);
    next();
}

void Indexer::setState(IndexState state)
{
    const bool wasWanted = isWanted();
    m_progress.state = state;
    if (isWanted() != wasWanted)
        Q_EMIT wantedChanged(isWanted());
}

} // namespace tcia::catalog
