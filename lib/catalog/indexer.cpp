// SPDX-License-Identifier: Apache-2.0
#include "catalog/indexer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::catalog {

Indexer::Indexer(Catalog &catalog, IndexPolicy policy, QObject *parent)
    : QObject(parent), m_catalog(catalog), m_policy(policy), m_health(policy.retry)
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
    setSince(tooOld());
    m_failures.clear();
    begin();
}

void Indexer::pause()
{
    if (!isWanted())
        return;
    m_timer.stop();
    setState(IndexState::Paused);
    if (!std::exchange(m_asked, {}).isEmpty())
        m_catalog.giveUpWaiting();
    report();
}

void Indexer::resume()
{
    if (!m_since.isValid())
        return start();
    m_failures.clear();
    begin();
}

void Indexer::begin()
{
    m_begun = QDateTime::currentDateTimeUtc();
    m_timer.stop();
    m_tasks.clear();
    m_asked.clear();
    m_refusals = 0;
    m_health.reset();
    m_isBlocked = false;
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
    setSince(tooOld().addMSecs(lookEveryMs())); // including what would expire before the next check
    m_catalog.askCollections();                 // there may be new collections
    m_failures.removeIf([this](const Failure &failure) { return isOld(failure.at); });
    begin();
}

void Indexer::next()
{
    if (!isWanted())
        return;
    m_isBlocked = m_isBlocked && m_health.retryAt() > m_clock.elapsed();
    const bool isPlanned = !m_mustPlan || (!m_isBlocked && plan());
    if (!isWanted()) // a slot of failed() stopped the indexer
        return;
    if (m_isBlocked)
        return wait(m_health.retryAt(), m_health.lastError().value_or(Error()));
    if (!isPlanned || !m_asked.isEmpty())
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
    m_asked = name;
    m_askedAt = m_clock.elapsed();
    m_answersBeforeAsking = m_catalog.entries()[size_t(m_catalog.entryOf(name))].answers;
    m_health.started(name);
    m_catalog.refresh(m_catalog.entryOf(name), Catalog::Urgency::Background);
    report();
}

//! Handles a state change of an entry, including requests by others.
void Indexer::look(qsizetype at)
{
    const CatalogEntry &entry = m_catalog.entries()[size_t(at)];
    const auto task = taskOf(entry.name);
    if (entry.isBusy() || task == m_tasks.end())
        return;
    if (isFresh(entry.name))
        succeed(task);
    else if (entry.name == m_asked) // cancelled elsewhere: may be retried
        fail(task,
             entry.error.value_or(Error {.kind = Error::Kind::Cancelled,
                                         .detail = u"It was stopped."_s,
                                         .context = {.collection = entry.name}}),
             entry.answers > m_answersBeforeAsking);
}

void Indexer::succeed(std::vector<Task>::iterator task)
{
    const QString name = task->name;
    m_tasks.erase(task);
    m_refusals = 0;
    m_health.succeeded();
    m_isBlocked = false;
    if (name == m_asked) {
        m_asked.clear();
        m_spentMs += m_clock.elapsed() - m_askedAt;
        ++m_came;
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
