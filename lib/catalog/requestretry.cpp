// SPDX-License-Identifier: Apache-2.0
#include "catalog/requestretry.h"

#include "core/backoff.h"

namespace tcia::catalog {

namespace {

using Kind = Error::Kind;

constexpr int failuresToGiveUp = 6; // consecutive failures: not caused by single requests …
constexpr int lossesToGiveUp = 3;   // … or the network is down

bool isOfServer(Kind kind) { return kind == Kind::Busy || kind == Kind::Offline || kind == Kind::Timeout; }
bool isRefusal(Kind kind) { return kind == Kind::KeyRefused || kind == Kind::Certificate; }

} // namespace

RequestRetry::RequestRetry(int maxParallel, int attempts, int firstDelayMs, int maxDelayMs)
    : m_limit(maxParallel), m_max(attempts), m_firstDelayMs(firstDelayMs), m_maxDelayMs(maxDelayMs)
{
}

RequestRetry::Decision RequestRetry::failed(const QString &request, const Error &error, bool isPaused)
{
    const int most = error.kind == Kind::Offline ? lossesToGiveUp : failuresToGiveUp;
    m_pauseMs = 0;
    if (isOfServer(error.kind) && !isPaused) {
        m_limit.failed();
        if (m_limit.failures() <= most)
            m_pauseMs = backOffMs(error, m_limit.failures(), m_firstDelayMs, m_maxDelayMs);
    }
    if (isRefusal(error.kind) || m_limit.failures() > most)
        return Decision::GiveUp;
    const bool isLoad = error.kind == Kind::Busy || error.kind == Kind::Offline; // not caused by the request itself
    return isTransient(error.kind) && (isLoad || ++m_attempts[request] < m_max) ? Decision::Repeat : Decision::Fail;
}

} // namespace tcia::catalog
