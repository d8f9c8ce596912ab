// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/serverhealth.h"

namespace tcia::catalog {

//! Decides from the outcomes of an Indexer's requests whether it may send a request now. A value without a clock: times
//! are milliseconds of any monotonic clock.
class IndexThrottle
{
public:
    using Health = archive::ServerHealth;

    explicit IndexThrottle(const RetryPolicy &policy) : m_health(policy) {}

    void started(const QString &collection) { m_health.started(collection); } //!< empty: the names of all
    void succeeded();
    //! `isPartial`: the collection's series arrived, so the server works. An error that no retry can change is an
    //! answer.
    Health::Consequence failed(const Health::Attempt &attempt, const Error &error, bool isPartial, qint64 nowMs);
    void reset(); //!< clears the history

    //! No request is sent until retryAt() and endBlock().
    void block() { m_isBlocked = true; }
    //! Ends a block whose time is over. Separate from isBlocked(), which does not change while decisions are made.
    void endBlock(qint64 nowMs) { m_isBlocked = m_isBlocked && m_health.retryAt() > nowMs; }
    bool isBlocked() const { return m_isBlocked; }

    bool isFailing() const { return m_health.state() == Health::State::Failing; }
    //! Too many probes failed, or the server refused this client so often that no other answer is expected.
    bool isGivenUp() const;
    qint64 retryAt() const { return m_health.retryAt(); }
    Error lastError() const { return m_health.lastError().value_or(Error()); }

private:
    Health m_health;
    int m_refusals = 0; //!< consecutive refusals by the server
    bool m_isBlocked = false;
};

} // namespace tcia::catalog
