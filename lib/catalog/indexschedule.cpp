// SPDX-License-Identifier: Apache-2.0
#include "catalog/indexschedule.h"

#include <algorithm>

namespace tcia::catalog {

namespace {

//! Network or load problems: the server must be waited for, not the collection.
bool isServers(Error::Kind kind) { return kind == Error::Kind::Offline || kind == Error::Kind::Busy; }

} // namespace

std::vector<IndexSchedule::Task>::const_iterator IndexSchedule::taskOf(const QString &collection) const
{
    return std::ranges::find(m_tasks, collection, &Task::name);
}

bool IndexSchedule::isGivenUp(const QString &collection) const
{
    return std::ranges::find(m_failures, collection, &IndexFailure::collection) != m_failures.end();
}

void IndexSchedule::reset()
{
    m_tasks.clear();
    m_throttle.reset();
}

void IndexSchedule::plan(const QStringList &collections)
{
    std::vector<Task> tasks;
    for (const QString &name : collections) {
        if (isGivenUp(name))
            continue;
        const auto known = taskOf(name);
        tasks.push_back(known != m_tasks.end() ? *known : Task {.name = name});
    }
    m_tasks = std::move(tasks);
}

IndexSchedule::Step IndexSchedule::next(qint64 nowMs) const
{
    if (m_throttle.isBlocked())
        return {.error = m_throttle.lastError(), .untilMs = m_throttle.retryAt()};
    const auto isReady = [nowMs](const Task &task) { return task.notBeforeMs <= nowMs; };
    if (const auto ready = std::ranges::find_if(m_tasks, isReady); ready != m_tasks.end())
        return {.collection = ready->name};
    const auto soonest = std::ranges::min_element(m_tasks, {}, &Task::notBeforeMs);
    return soonest == m_tasks.end() ? Step() : Step {.error = soonest->error, .untilMs = soonest->notBeforeMs};
}

void IndexSchedule::succeeded(const QString &collection)
{
    m_tasks.erase(taskOf(collection));
    m_throttle.succeeded();
}

IndexSchedule::Consequence IndexSchedule::failed(const QString &collection, const Error &error, bool isPartial,
                                                 qint64 nowMs)
{
    const auto failing = taskOf(collection);
    Task task = *failing;
    m_tasks.erase(failing);
    const auto consequence =
        m_throttle.failed({.subject = collection, .failuresBefore = task.failures++}, error, isPartial, nowMs);
    task.charged += consequence.isCharged;
    const bool mayPass = isTransient(error.kind) || error.kind == Error::Kind::Cancelled;
    const bool isWaitedForAnyway = isServers(error.kind) && !isPartial;
    task.error = error;
    task.notBeforeMs = isWaitedForAnyway ? 0 : nowMs + consequence.delayMs;
    m_tasks.push_back(task); // retried after the others
    if (!mayPass || !m_policy.mayRetry(task.charged)) {
        giveUp(collection, error);
        return {.isGivenUp = true};
    }
    return {.retryDelayMs = isWaitedForAnyway ? std::optional<qint64>() : consequence.delayMs};
}

void IndexSchedule::namesFailed(const Error &error, qint64 nowMs)
{
    m_throttle.failed({.subject = {}, .isEssential = true}, error, false, nowMs);
}

void IndexSchedule::giveUp(const QString &collection, const Error &error)
{
    m_tasks.erase(taskOf(collection));
    m_failures.append({.collection = collection, .error = error, .at = QDateTime::currentDateTimeUtc()});
}

} // namespace tcia::catalog
