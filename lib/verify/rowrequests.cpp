// SPDX-License-Identifier: Apache-2.0
#include "verify/rowrequests.h"

#include <utility>

namespace tcia::verify {

namespace {

constexpr qsizetype atATime = 4;

} // namespace

RowRequests::RowRequests(const RetryPolicy &retry, QObject *parent) : QObject(parent), m_health(retry)
{
    m_clock.start();
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &RowRequests::goOn);
}

void RowRequests::add(qsizetype row, const QString &subject)
{
    m_subjects.insert(row, subject);
    m_rows << row;
}

void RowRequests::start() { goOn(); }

void RowRequests::stop()
{
    m_isStopped = true;
    m_again.stop();
}

void RowRequests::goOn()
{
    if (std::exchange(m_isGoingOn, true))
        return; // an answer was known at once: the loop below goes on
    while (mayRequestNext()) {
        const qsizetype row = m_rows[m_next++];
        ++m_inFlight;
        m_health.started(m_subjects.value(row));
        Q_EMIT due(row);
    }
    m_isGoingOn = false;
    if (m_inFlight > 0 || m_isStopped || m_again.isActive())
        return;
    m_isStopped = true;
    Q_EMIT finished(m_rows.size() - m_next);
}

//! Whether another request may be sent now. If it may be sent later, starts the timer.
bool RowRequests::mayRequestNext()
{
    if (m_isStopped || m_next >= m_rows.size() || m_inFlight >= atATime || m_health.isGivenUp())
        return false;
    const qint64 now = m_clock.elapsed();
    const qint64 at = qMax(m_health.retryAt(), m_failures.value(m_rows[m_next]).notBefore);
    if (m_health.mayStart(now) && at <= now)
        return true;
    if (at > now && !m_again.isActive())
        m_again.start(int(at - now));
    return false; // or the probe's answer wakes it
}

void RowRequests::succeeded()
{
    --m_inFlight;
    m_health.succeeded();
}

bool RowRequests::isRetried(qsizetype row, const Error &error)
{
    --m_inFlight;
    Failures &failures = m_failures[row];
    const archive::ServerHealth::Attempt attempt {
        .subject = m_subjects.value(row), .failuresBefore = failures.count++, .others = int(m_inFlight)};
    const auto consequence = m_health.failed(attempt, error, m_clock.elapsed());
    failures.charged += consequence.isCharged;
    failures.notBefore = m_clock.elapsed() + consequence.delayMs;
    if (!isTransient(error.kind) || !m_health.policy().mayRetry(failures.charged) || m_health.isGivenUp())
        return false;
    m_rows << row;
    return true;
}

} // namespace tcia::verify
