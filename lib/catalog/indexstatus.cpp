// SPDX-License-Identifier: Apache-2.0
#include "catalog/indexstatus.h"

namespace tcia::catalog {

namespace {

constexpr qint64 collectionsToEstimate = 3;

} // namespace

IndexStatus::IndexStatus(const IndexScope &scope, const IndexSchedule &schedule, QObject *parent)
    : QObject(parent), m_scope(scope), m_schedule(schedule)
{
}

void IndexStatus::setState(IndexState state)
{
    const bool wasWanted = isWanted();
    m_progress.state = state;
    if (isWanted() != wasWanted)
        Q_EMIT wantedChanged(isWanted());
}

void IndexStatus::setWaiting(const Error &error, qint64 delayMs)
{
    m_progress.error = error;
    m_progress.retryAt = QDateTime::currentDateTimeUtc().addMSecs(delayMs);
    setState(IndexState::WaitingToRetry);
}

void IndexStatus::addFetched(qint64 ms)
{
    if (ms < 0)
        return;
    m_fetchedMs += ms;
    ++m_fetched;
}

void IndexStatus::report(bool isPlanned)
{
    IndexProgress now;
    now.state = m_progress.state;
    now.failed = m_schedule.failures().size();
    m_scope.count(now);
    now.secondsLeft = isPlanned ? secondsLeft() : std::nullopt;
    if (now.state == IndexState::WaitingToRetry) {
        now.error = m_progress.error;
        now.retryAt = m_progress.retryAt;
    }
    m_progress = now;
    Q_EMIT progressed(m_progress);
}

std::optional<qint64> IndexStatus::secondsLeft() const
{
    if (m_fetched < collectionsToEstimate)
        return {};
    return m_fetchedMs * m_schedule.remaining() / m_fetched / 1000;
}

} // namespace tcia::catalog
