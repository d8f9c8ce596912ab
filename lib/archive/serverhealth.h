// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/failurecause.h"
#include "archive/serverattempt.h"
#include "core/retrypolicy.h"

#include <QHash>
#include <QString>

#include <optional>

namespace tcia::archive {

//! The health of one server: whether and when it may be used again. Transfers, indexing, the connectivity monitor and
//! server checks each have one. A value without a clock: times are milliseconds of any monotonic clock.
//!
//!     Good ──429, 503──→ Busy (nothing starts for a while) ──→ Good
//!       └─ everything fails → Failing (one subject at a time is tried: the probe) ─ an answer → Good
//!                                     └─ too many probes failed: given up
//!
//! A subject is something that may be broken by itself: a series, a collection. Several different subjects must fail
//! before the server counts as failing, more if all that is wrong with them is that they arrive damaged.
class ServerHealth
{
public:
    enum class State { Good, Busy, Failing };

    using Attempt = ServerAttempt;
    using Consequence = FailureConsequence;

    explicit ServerHealth(const RetryPolicy &policy = {}) : m_policy(policy) {}

    //! Applies from the next failure on.
    void setPolicy(const RetryPolicy &policy) { m_policy = policy; }
    const RetryPolicy &policy() const { return m_policy; }

    // Outcomes
    void started(const QString &subject); //!< while Failing, this request is the probe
    void answered();                      //!< a body has started to arrive: the server no longer refuses everything
    void succeeded();                     //!< a request completed or was validly answered
    //! The attempt is not charged to the subject if the server is the cause and nothing else has succeeded since the
    //! subject's last failure: the number of probes limits it then. Nor is it charged if the server refused it while
    //! serving other requests, as servers with a connection limit do, unless that happens many times.
    Consequence failed(const Attempt &attempt, const Error &error, qint64 nowMs);
    void stopped(const QString &subject);            //!< the attempt ended without information, such as by a cancel
    void retryNow();                                 //!< ends the back-off: the network may be back. Keeps the history
    void reset() { *this = ServerHealth(m_policy); } //!< clears the history
    //! Clears the history. Damaged subjects are not counted from now on until one is whole: each fails by itself.
    void resetAndIgnoreDamage();

    // Decisions
    State state() const { return m_state; }
    bool isGivenUp() const { return m_state == State::Failing && m_policy.isGivenUp(m_failedProbes); }
    bool mayStart(qint64 nowMs) const { return !m_probe && nowMs >= m_until; }
    qint64 retryAt() const { return m_until; } //!< no request starts before; also set for short pauses while Good
    int failuresInARow() const { return m_failures; }
    //! Whether all that stands against a failing server is that what it sends is damaged.
    bool isOnlyDamage() const { return m_failures > 0 && !m_seen.other; }
    bool ignoresDamage() const { return m_ignoresDamage; }
    const std::optional<Error> &lastError() const { return m_error; } //!< since the last success

    //! The rank of a subject as the next probe of a failing server; the lowest rank is probed, and none is below
    //! `nextProbe`. Some servers fail every first or second request, others fail a few subjects permanently. Therefore
    //! probes alternate between one subject that failed, until it has had three attempts (four if images arrived, but
    //! damaged), and one that was never tried. The latter is taken from anywhere in the queue: subjects that are broken
    //! often follow each other.
    quint64 probeRank(const QString &subject, bool hasFailedBefore) const;
    //! Whether subjects that failed should wait for those that were never tried: the last that failed had failed
    //! before.
    bool retriesLast() const { return m_state != State::Failing && m_isUntriedNext; }
    static constexpr quint64 nextProbe = 0;

private:
    bool isCharged(const Attempt &attempt, FailureCause cause) const;
    bool isEverything(const Error &error, bool anyArrived, FailureCause cause) const;
    bool isFalseAlarm() const;
    void pause(const Error &error, int others, qint64 nowMs);
    void block(const Error &error, qint64 nowMs);
    void recover();

    //! Of the failures in a row: whether one of them …
    struct Seen
    {
        bool cut = false;     //!< came after part of a body
        bool refused = false; //!< had the server or the network as its cause
        bool other = false;   //!< was something other than damage
    };

    RetryPolicy m_policy;
    State m_state = State::Good;
    qint64 m_until = 0;
    bool m_isUntilRequested = false; //!< m_until was set by the server's Retry-After
    bool m_hasSucceeded = false;     //!< ever
    int m_failures = 0;              //!< in a row
    QHash<QString, int> m_failing;   //!< subjects that failed since the last success, with their number of probes
    std::optional<QString> m_probe;  //!< the subject of the current probe
    bool m_isUntriedNext = false;    //!< the next probe prefers an untried subject
    Seen m_seen;
    bool m_ignoresDamage = false;   //!< until the next success
    std::optional<QString> m_again; //!< the subject that failed as a probe and is to be tried again
    int m_failedProbes = 0;         //!< in a row
    int m_falseAlarms = 0;          //!< in a row: the server was marked as failing, but the subjects were broken
    std::optional<Error> m_error;
};

} // namespace tcia::archive
