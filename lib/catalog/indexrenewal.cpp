// SPDX-License-Identifier: Apache-2.0
#include "catalog/indexrenewal.h"

#include <algorithm>

namespace tcia::catalog {

namespace {

constexpr qint64 checksPerAge = 24;

} // namespace

IndexRenewal::IndexRenewal(const IndexScope &scope, const IndexFreshness &freshness, const IndexSchedule &schedule,
                           qint64 maxAgeMs, QObject *parent)
    : QObject(parent), m_scope(scope), m_freshness(freshness), m_schedule(schedule), m_maxAgeMs(maxAgeMs)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IndexRenewal::check);
}

void IndexRenewal::begin()
{
    m_begun = QDateTime::currentDateTimeUtc();
    m_timer.stop();
}

void IndexRenewal::watch()
{
    if (m_maxAgeMs > 0 && !m_timer.isActive())
        m_timer.start(intervalMs());
}

int IndexRenewal::intervalMs() const { return int(std::max<qint64>(1, m_maxAgeMs / checksPerAge)); }

void IndexRenewal::check()
{
    watch();
    if (hasExpired())
        Q_EMIT due();
}

//! Including the list of collections.
bool IndexRenewal::hasExpired() const
{
    const auto isDue = [this](const IndexFailure &failure) { return m_freshness.isOld(failure.at); };
    const auto isExpired = [this](const QString &name) {
        return !m_schedule.isGivenUp(name) && m_freshness.hasExpired(name);
    };
    return m_freshness.isOld(m_begun) || std::ranges::any_of(m_schedule.failures(), isDue) ||
           std::ranges::any_of(m_scope.names(), isExpired);
}

} // namespace tcia::catalog
