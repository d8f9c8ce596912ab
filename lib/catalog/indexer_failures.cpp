// SPDX-License-Identifier: Apache-2.0
#include "catalog/indexer.h"

#include <algorithm>

namespace tcia::catalog {

namespace {

//! Network or load problems: the server must be waited for, not the collection.
bool isServers(Error::Kind kind) { return kind == Error::Kind::Offline || kind == Error::Kind::Busy; }

} // namespace

//! `isInPart`: its series arrived, so the server works.
void Indexer::fail(std::vector<Task>::iterator task, const Error &error, bool isInPart)
{
    m_pending = {};
    const auto consequence = m_throttle.failed({.subject = task->name, .failuresBefore = task->failures++}, error,
                                               isInPart, m_clock.elapsed());
    task->charged += consequence.isCharged;
    const bool mayPass = isTransient(error.kind) || error.kind == Error::Kind::Cancelled;
    if (!mayPass || !m_policy.retry.mayRetry(task->charged)) {
        giveUp(QString(task->name), error);
    } else {
        const qint64 delay = consequence.delayMs;
        task->error = error;
        const bool isWaitedForAnyway = isServers(error.kind) && !isInPart;
        task->notBefore = isWaitedForAnyway ? 0 : m_clock.elapsed() + delay;
        const QString name = task->name;
        const Task again = *task;
        m_tasks.erase(task);
        m_tasks.push_back(again); // retried after the others
        if (!isWaitedForAnyway)
            Q_EMIT retrying(name, error, delay);
    }
    if (m_throttle.isGivenUp())
        giveUp(error);
    else if (m_throttle.isFailing())
        block(error);
    next();
}

//! Nothing can be planned without the collection names.
void Indexer::blockForNames(const Error &error)
{
    m_throttle.failed({.subject = {}, .isEssential = true}, error, false, m_clock.elapsed());
    block(error);
}

//! Pauses until the server's next probe, or gives it up.
void Indexer::block(const Error &error)
{
    if (m_throttle.isGivenUp())
        return giveUp(error);
    m_throttle.block();
    m_namesTried = !m_catalog.collectionsError();
    m_mustPlan = m_mustPlan || !m_namesTried;
    Q_EMIT retrying({}, error, m_throttle.retryAt() - m_clock.elapsed());
}

//! Gives up all remaining collections.
void Indexer::giveUp(const Error &error)
{
    m_mustPlan = false;
    m_throttle.reset();
    if (m_tasks.empty()) // the names are unknown
        for (const QString &name : std::as_const(m_only))
            if (!m_freshness.isFresh(name) && !isGivenUp(name))
                m_tasks.push_back(Task {.name = name, .failures = 0, .charged = 0, .notBefore = 0, .error = {}});
    Error ofAll = error; // the query of one request does not apply to the others
    ofAll.context.url = QUrl(ofAll.context.url).adjusted(QUrl::RemoveQuery).toString();
    while (!m_tasks.empty())
        giveUp(QString(m_tasks.front().name), ofAll);
}

void Indexer::giveUp(const QString &name, const Error &error)
{
    m_tasks.erase(taskOf(name));
    m_failures.append({.collection = name, .error = error, .at = QDateTime::currentDateTimeUtc()});
    Q_EMIT failed(name, error);
}

void Indexer::wait(qint64 until, const Error &error)
{
    const qint64 delay = std::max<qint64>(0, until - m_clock.elapsed());
    constexpr qint64 longest = 3'600'000; // Retry-After may exceed a timer's range
    m_timer.start(int(std::min(delay, longest)));
    m_progress.error = error;
    m_progress.retryAt = QDateTime::currentDateTimeUtc().addMSecs(delay);
    setState(IndexState::WaitingToRetry);
    report();
}

} // namespace tcia::catalog
