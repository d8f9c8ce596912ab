// SPDX-License-Identifier: Apache-2.0
#include "archive/serverhealth.h"

#include "core/backoff.h"

#include <algorithm>

namespace tcia::archive {

namespace {

constexpr int subjectsToBlock = 3; // different subjects that must fail before the server is the cause
constexpr int damagedToBlock = 10; // the same for damaged images, once others of the server have arrived whole
constexpr int maxFalseAlarms = 3;  // each doubles the failures needed to mark the server as failing again
constexpr int momentShare = 4;     // of the first delay
constexpr int triesInARow = 3;     // enough to detect that an option of the request is the cause
constexpr int triesOfDamaged = 4;  // the same if images arrived damaged: only the next request is without the option
constexpr int fewFailures = 2;
constexpr int refusalsWhileServing = 20; // per subject before they count: the server may limit concurrent requests

bool isProperAnswer(Error::Kind kind)
{
    return kind == Error::Kind::NotFound || kind == Error::Kind::Forbidden || kind == Error::Kind::BadRequest;
}

//! Something arrived that is not what it should be.
bool isContent(Error::Kind kind) { return isDamage(kind) || kind == Error::Kind::BadAnswer; }

//! No answer at all, or only "busy".
bool isRefusal(const Error &error, bool anyArrived)
{
    return !anyArrived && (error.kind == Error::Kind::Offline || error.kind == Error::Kind::Busy);
}

} // namespace

void ServerHealth::started(const QString &subject)
{
    if (m_state == State::Failing)
        m_probe = subject;
    else
        m_state = State::Good; // its Retry-After has elapsed
    m_isUntilRequested = false;
}

void ServerHealth::answered()
{
    if (m_state == State::Failing && !m_seen.cut)
        recover();
}

void ServerHealth::succeeded()
{
    m_hasSucceeded = true;
    recover();
}

// The first probe succeeded, or a subject that was never tried did while nothing but other subjects stood against it.
bool ServerHealth::isFalseAlarm() const
{
    return m_failedProbes == 0 || (m_probe && !m_failing.contains(*m_probe) && !m_seen.refused);
}

void ServerHealth::recover()
{
    if (m_state == State::Failing)
        m_falseAlarms = isFalseAlarm() ? std::min(m_falseAlarms + 1, maxFalseAlarms) : 0;
    m_failures = m_failedProbes = 0;
    m_seen = {};
    m_ignoresDamage = false;
    m_failing.clear();
    m_probe.reset();
    m_again.reset();
    m_error.reset();
    if (m_isUntilRequested && m_state == State::Busy) // its Retry-After applies although it still serves other requests
        return;
    if (m_state != State::Good) // a short pause continues
        m_until = 0;
    m_state = State::Good;
    m_isUntilRequested = false;
}

ServerHealth::Consequence ServerHealth::failed(const Attempt &attempt, const Error &error, qint64 nowMs)
{
    const bool wasProbe = m_probe == attempt.subject;
    stopped(attempt.subject);
    const bool isOfFolder = error.kind == Error::Kind::Busy && error.retryAfter == 0; // as buckets limit requests
    const bool isBySubject = attempt.anyWhole && (isContent(error.kind) || isOfFolder);
    const FailureCause cause = isBySubject ? FailureCause::None : causeOf(error, attempt.anyArrived);
    if (cause == FailureCause::None) {
        if (isProperAnswer(error.kind) || isBySubject)
            recover();
        return {.isCharged = error.kind != Error::Kind::Disk && error.kind != Error::Kind::NoSpace,
                .delayMs = m_policy.delayMs(error, attempt.failuresBefore + 1)};
    }
    const bool wasFailing = m_state == State::Failing;
    if (!wasFailing)
        m_isUntriedNext = attempt.failuresBefore > 0;
    const bool charged = isCharged(attempt, cause);
    m_failing[attempt.subject] += wasProbe;
    m_error = error;
    ++m_failures;
    m_seen.cut |= attempt.anyArrived;
    m_seen.refused |= cause == FailureCause::Server;
    m_seen.other |= !isContent(error.kind);
    if (wasProbe) {
        ++m_failedProbes;
        const bool isEnough = (attempt.failuresBefore + 1) % (attempt.anyArrived ? triesOfDamaged : triesInARow) == 0;
        if (!m_isUntriedNext || !m_again)
            m_again = isEnough ? std::nullopt : std::optional(attempt.subject);
        m_isUntriedNext = !m_isUntriedNext || (m_falseAlarms > 0 && m_failedProbes == 1); // one more broken one
        block(error, nowMs);
    } else if (attempt.isEssential || (!wasFailing && isEverything(error, attempt.anyArrived, cause))) {
        block(error, nowMs);
    } else if (isRefusal(error, attempt.anyArrived)) {
        pause(error, attempt.others, nowMs);
    }
    // A subject refused while others are served should not come last, but should not block them either.
    const int failures = cause == FailureCause::Server && attempt.others > 0 ? qMin(attempt.failuresBefore, fewFailures)
                                                                             : attempt.failuresBefore;
    return {.isCharged = charged, .delayMs = m_policy.delayMs(error, failures + 1)};
}

bool ServerHealth::isCharged(const Attempt &attempt, FailureCause cause) const
{
    if (m_policy.probes == 0) // no probe would end it
        return true;
    if (cause == FailureCause::Either) // nor if the number of probes is unlimited
        return m_state != State::Failing || m_policy.probes < 0;
    if (attempt.others > 0 && attempt.failuresBefore < refusalsWhileServing)
        return false;
    return attempt.failuresBefore > 0 && !m_failing.contains(attempt.subject);
}

bool ServerHealth::isEverything(const Error &error, bool anyArrived, FailureCause cause) const
{
    if (m_ignoresDamage && isContent(error.kind))
        return false;
    const int needed = isRefusal(error, anyArrived) ? m_policy.refusalsToBlock : m_policy.failuresToBlock;
    const int subjects = m_hasSucceeded && isDamage(error.kind) ? damagedToBlock : subjectsToBlock;
    return m_failures >= (qint64(needed) << m_falseAlarms) &&
           (cause == FailureCause::Server || m_failing.size() >= subjects);
}

// Refused. The server may be about to free a connection: retry after a short pause without marking it as busy.
void ServerHealth::pause(const Error &error, int others, qint64 nowMs)
{
    const qint64 requestedMs = retryAfterMs(error);
    const bool isMoment = requestedMs == 0 && (others > 0 || error.kind != Error::Kind::Busy);
    const qint64 delay = requestedMs > 0 ? requestedMs
                         : isMoment      ? m_policy.firstDelayMs / momentShare
                                         : m_policy.delayMs(error, m_failures);
    if (m_state == State::Failing)
        m_until = std::max(m_until, nowMs + requestedMs);
    else
        m_until = std::max(m_until, nowMs + delay);
    m_isUntilRequested = m_isUntilRequested || requestedMs > 0;
    if (m_state == State::Good && !isMoment)
        m_state = State::Busy;
}

void ServerHealth::block(const Error &error, qint64 nowMs)
{
    m_state = State::Failing;
    m_isUntilRequested = retryAfterMs(error) > 0;
    m_until = nowMs + m_policy.probeDelayMs(error, m_failedProbes);
}

void ServerHealth::stopped(const QString &subject)
{
    if (m_probe == subject)
        m_probe.reset();
}

void ServerHealth::retryNow() { m_until = 0; }

void ServerHealth::resetAndIgnoreDamage()
{
    reset();
    m_ignoresDamage = true;
}

quint64 ServerHealth::probeRank(const QString &subject, bool hasFailedBefore) const
{
    if (m_again == subject && !m_isUntriedNext)
        return nextProbe;
    constexpr int placeBits = 32;
    const int probes = m_failing.value(subject);
    const quint64 turn = 1 + 2 * quint64(probes) + quint64(hasFailedBefore == m_isUntriedNext);
    return turn << placeBits | quint32(qHash(subject));
}

} // namespace tcia::archive
