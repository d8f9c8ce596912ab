// SPDX-License-Identifier: Apache-2.0
#include "catalog/indexthrottle.h"

namespace tcia::catalog {

namespace {

constexpr int refusalsToGiveUp = 3;

bool isRefusal(Error::Kind kind) { return kind == Error::Kind::Certificate || kind == Error::Kind::KeyRefused; }

} // namespace

void IndexThrottle::succeeded()
{
    m_refusals = 0;
    m_health.succeeded();
    m_isBlocked = false;
}

archive::ServerHealth::Consequence IndexThrottle::failed(const Health::Attempt &attempt, const Error &error,
                                                         bool isPartial, qint64 nowMs)
{
    m_refusals = isRefusal(error.kind) ? m_refusals + 1 : 0;
    Health::Consequence consequence;
    if (isPartial) {
        m_health.succeeded();
        consequence.delayMs = m_health.policy().delayMs(error, attempt.failuresBefore + 1);
    } else if (isTransient(error.kind) || error.kind == Error::Kind::Cancelled)
        consequence = m_health.failed(attempt, error, nowMs);
    else
        m_health.succeeded();
    return consequence;
}

void IndexThrottle::reset()
{
    m_refusals = 0;
    m_health.reset();
    m_isBlocked = false;
}

bool IndexThrottle::isGivenUp() const { return m_refusals >= refusalsToGiveUp || m_health.isGivenUp(); }

} // namespace tcia::catalog
