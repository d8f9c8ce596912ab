// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/retrypolicy.h"

#include <QHash>
#include <QString>

#include <optional>

namespace tcia::archive {

//! Whose fault a failure is.
enum class Blame {
    None,    //!< a proper answer (no such series), a fault of the disk, a cancel: says nothing against the server
    Either,  //!< the subject may be broken on a healthy server; where several in a row fail it is the server
    Server,  //!< the server, or the way to it
};

//! `anyArrived`: part of the body had arrived before it failed.
Blame blameFor(const Error &error, bool anyArrived);

//! How one server fares, and whether and when it may be asked again. Transfers, indexing, connectivity display and server checks
//! each keep one and ask it. A value without a clock: times are milliseconds of any clock that does not jump.
//!
//!     Good ──429, 503──→ Busy (nothing starts for a while) ──→ Good
//!       └─ everything fails → Failing (one subject at a time is tried: the probe) ─ an answer → Good
//!                                     └─ too many probes failed: given up
//!
//! A subject is what may be broken by itself: a series, a collection. Several different ones must fail before the server is blamed.
class ServerHealth
{
public:
    enum class State { Good, Busy, Failing };

    //! What failed, and how far it had come.
    struct Attempt
    {
        QString subject;
        int failuresBefore = 0;  //!< of earlier attempts at this subject
        bool anyArrived = false; //!< part of its body had arrived
        int others = 0;          //!< requests to this server that are under way meanwhile
        bool isEssential = false; //!< nothing else can be asked without it: the server is blamed at once
    };

    //! What a failure means for the subject.
    struct Consequence
    {
        bool isCharged = true; //!< as one of the attempts that the policy allows
        qint64 delayMs = 0;    //!< before it is tried again; the server may have to be waited for longer
    };

    explicit ServerHealth(const RetryPolicy &policy = {}) : m_policy(policy) {}

    //! Takes effect with the next failure.
    void setPolicy(const RetryPolicy &policy) { m_policy = policy; }
    const RetryPolicy &policy() const { return m_policy; }

    // What came of asking
    void started(const QString &subject); //!< while Failing, this is the probe
    void answered();                      //!< a body has begun to arrive: a server that refused everything does so no longer
    void succeeded();                     //!< something arrived whole, or was properly answered
    //! The attempt is not charged to the subject where the server is to blame and nothing else has succeeded since the subject
    //! failed last: then the number of probes is what limits it. Nor is it where the server refused it beside others, as one does
    //! that takes few at a time, unless that happens many times.
    Consequence failed(const Attempt &attempt, const Error &error, qint64 nowMs);
    void stopped(const QString &subject); //!< the attempt ended without telling anything, such as by a cancel
    void tryNow();                        //!< ends the wait: the network may be back. Nothing is forgotten
    void reset() { *this = ServerHealth(m_policy); } //!< forgets everything

    // What follows
    State state() const { return m_state; }
    bool isGivenUp() const { return m_state == State::Failing && m_policy.isGivenUp(m_failedProbes); }
    bool mayStart(qint64 nowMs) const { return !m_probe && nowMs >= m_until; }
    qint64 retryAt() const { return m_until; } //!< nothing starts before; also a moment's pause while Good
    int failuresInARow() const { return m_failures; }
    const std::optional<Error> &lastError() const { return m_error; } //!< since the last success

    //! Which subject to probe a failing server with: the one with the lowest rank, 0 at best. Some servers fail every first request,
    //! others a few subjects for good. So what failed before and what was never tried take turns, a new one that failed is tried a
    //! second time, and what was probed in vain comes after what was not.
    int probeRank(const QString &subject, bool hasFailedBefore) const;

private:
    bool isCharged(const Attempt &attempt, Blame blame) const;
    bool isEverything(const Error &error, bool anyArrived, Blame blame) const;
    void pause(const Error &error, int others, qint64 nowMs);
    void block(const Error &error, qint64 nowMs);
    void recover();

    RetryPolicy m_policy;
    State m_state = State::Good;
    qint64 m_until = 0;
    bool m_isUntilAsked = false;       //!< by the server, in so many words
    int m_failures = 0;                //!< in a row
    bool m_anyCut = false;             //!< one of those came after part of a body
    QHash<QString, int> m_failing;     //!< subjects that failed since the last success, and how often each was a probe
    std::optional<QString> m_probe;    //!< the subject of the one under way
    bool m_isUntriedNext = false;      //!< the next probe is rather of a subject that was never tried
    std::optional<QString> m_again;    //!< the last probe, where that was the first attempt at it
    int m_failedProbes = 0;            //!< in a row
    int m_falseAlarms = 0;             //!< the server was blamed, and the first probe succeeded
    std::optional<Error> m_error;
};

} // namespace tcia::archive
