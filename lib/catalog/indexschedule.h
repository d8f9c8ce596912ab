// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/indexthrottle.h"

#include <QDateTime>

#include <functional>
#include <vector>

namespace tcia::catalog {

//! A collection that was given up, with its error.
struct IndexFailure
{
    QString collection;
    Error error;
    QDateTime at; //!< UTC
    //! Equal if the same collection failed with the same error, at any time.
    bool operator==(const IndexFailure &other) const { return collection == other.collection && error == other.error; }
};

//! What an Indexer has still to fetch, what it has given up, and what comes next. Decides from the outcomes of its
//! requests. A value without a clock: times are milliseconds of any monotonic clock.
class IndexSchedule
{
public:
    explicit IndexSchedule(const RetryPolicy &policy) : m_policy(policy), m_throttle(policy) {}

    void reset();                              //!< a run begins; only what was given up remains
    void plan(const QStringList &collections); //!< what is to be fetched now, except what was given up
    bool contains(const QString &collection) const { return taskOf(collection) != m_tasks.end(); }
    qsizetype remaining() const { return qsizetype(m_tasks.size()); }

    //! What can be done now. Nothing, if all is empty.
    struct Step
    {
        QString collection {};         //!< to be requested
        std::optional<Error> error {}; //!< otherwise: why to wait
        qint64 untilMs = 0;
    };
    Step next(qint64 nowMs) const;

    // Outcomes of requests, of a collection or, if it is empty, for the names of all.
    void started(const QString &collection) { m_throttle.started(collection); }
    void succeeded(const QString &collection);
    struct Consequence
    {
        bool isGivenUp = false;                //!< the collection
        std::optional<qint64> retryDelayMs {}; //!< unset also if the server must be waited for anyway
    };
    //! `isPartial`: its series arrived, so the server works.
    Consequence failed(const QString &collection, const Error &error, bool isPartial, qint64 nowMs);
    void namesFailed(const Error &error, qint64 nowMs); //!< without which nothing can be planned

    // The server. While it is blocked nothing is requested, until its next probe.
    bool isServerFailing() const { return m_throttle.isGivenUp() || m_throttle.isFailing(); }
    bool isServerGivenUp() const { return m_throttle.isGivenUp(); }
    void block() { m_throttle.block(); }
    void endBlock(qint64 nowMs) { m_throttle.endBlock(nowMs); } //!< if its time is over
    bool isBlocked() const { return m_throttle.isBlocked(); }
    qint64 retryAtMs() const { return m_throttle.retryAt(); }
    void forgetServer() { m_throttle.reset(); } //!< its failures

    void giveUp(const QString &collection, const Error &error); //!< one that remains
    QString first() const { return m_tasks.empty() ? QString() : m_tasks.front().name; }
    const QList<IndexFailure> &failures() const { return m_failures; }
    void forgetFailures() { m_failures.clear(); }
    void forgetFailures(const std::function<bool(const IndexFailure &)> &which) { m_failures.removeIf(which); }
    bool isGivenUp(const QString &collection) const;

private:
    struct Task
    {
        QString name;
        int failures = 0;
        int charged = 0; //!< of those, see ServerHealth::Consequence
        qint64 notBeforeMs = 0;
        std::optional<Error> error {};
    };
    std::vector<Task>::const_iterator taskOf(const QString &collection) const;

    RetryPolicy m_policy;
    IndexThrottle m_throttle;
    std::vector<Task> m_tasks; //!< those that failed come last
    QList<IndexFailure> m_failures;
};

} // namespace tcia::catalog
