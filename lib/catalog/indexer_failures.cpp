// SPDX-License-Identifier: Apache-2.0
#include "catalog/indexer.h"

#include "core/backoff.h"

#include <algorithm>

namespace tcia::catalog {

namespace {

constexpr int failuresToHold = 3;   // so many in a row must have failed before it is not the collections
constexpr int refusalsToGiveUp = 3; // of a server that will not have us no other answer is to be expected

//! The way to the server or its load: costs no collection an attempt.
bool isServers(Error::Kind kind) { return kind == Error::Kind::Offline || kind == Error::Kind::Busy; }

bool isRefusal(Error::Kind kind) { return kind == Error::Kind::Certificate || kind == Error::Kind::KeyRefused; }

} // namespace

void Indexer::fail(std::vector<Task>::iterator task, const Error &error)
{
    m_asked.clear();
    m_refusals = isRefusal(error.kind) ? m_refusals + 1 : 0;
    const bool mayPass = isTransient(error.kind) || error.kind == Error::Kind::Cancelled;
    m_inARow = mayPass ? m_inARow + 1 : 0; // the others are proper answers
    task->attempts += !isServers(error.kind);
    if (!mayPass || task->attempts >= m_policy.attempts) {
        giveUp(QString(task->name), error);
    } else {
        const qint64 delay = delayAfter(error, task->attempts);
        task->error = error;
        task->notBefore = isServers(error.kind) ? 0 : m_clock.elapsed() + delay;
        const QString name = task->name;
        const Task again = *task;
        m_tasks.erase(task);
        m_tasks.push_back(again); // the others have their turn first
        if (!isServers(error.kind))
            Q_EMIT retrying(name, error, delay);
    }
    if (m_refusals >= refusalsToGiveUp)
        giveUp(error);
    else if (isServers(error.kind) || m_inARow >= failuresToHold)
        hold(error);
    next();
}

//! Leaves the server alone for a while, longer each time.
void Indexer::hold(const Error &error)
{
    if (m_policy.probes >= 0 && m_probes >= m_policy.probes)
        return giveUp(error);
    const qint64 delay = delayAfter(error, ++m_probes);
    m_isHeld = true;
    m_heldUntil = m_clock.elapsed() + delay;
    m_holdError = error;
    m_namesTried = !m_catalog.collectionsError();
    m_mustPlan = m_mustPlan || !m_namesTried;
    Q_EMIT retrying({}, error, delay);
}

//! All that has not come: nobody waits for it any longer.
void Indexer::giveUp(const Error &error)
{
    m_mustPlan = m_isHeld = false;
    if (m_tasks.empty()) // not even the names are known
        for (const QString &name : std::as_const(m_only))
            if (!isFresh(name) && !isGivenUp(name))
                m_tasks.push_back(Task {.name = name, .attempts = 0, .notBefore = 0, .error = {}});
    Error ofAll = error; // the question of one collection is no other's
    ofAll.subject = ofAll.subject.section(u'?', 0, 0);
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
    constexpr qint64 longest = 3'600'000; // servers may ask for more than a timer can count
    m_timer.start(int(std::min(delay, longest)));
    m_progress.error = error;
    m_progress.retryAt = QDateTime::currentDateTimeUtc().addMSecs(delay);
    setState(IndexState::WaitingToRetry);
    report();
}

qint64 Indexer::delayAfter(const Error &error, int failures) const
{
    return backOffMs(error, failures, m_policy.firstDelayMs, m_policy.longestDelayMs);
}

} // namespace tcia::catalog
