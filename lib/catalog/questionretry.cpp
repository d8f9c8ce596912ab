// SPDX-License-Identifier: Apache-2.0
#include "catalog/questionretry.h"

#include "core/backoff.h"

namespace tcia::catalog {

namespace {

using Kind = Error::Kind;

constexpr int failuresToGiveUp = 6; // consecutive failures: not caused by the query …
constexpr int lossesToGiveUp = 3;   // … or the network is down

bool isOfServer(Kind kind) { return kind == Kind::Busy || kind == Kind::Offline || kind == Kind::Timeout; }
bool isRefusal(Kind kind) { return kind == Kind::KeyRefused || kind == Kind::Certificate; }

} // namespace

QuestionRetry::QuestionRetry(int mostAtOnce, int attempts, int firstDelayMs, int longestDelayMs)
    : m_limit(mostAtOnce), m_most(attempts), m_firstDelayMs(firstDelayMs), m_longestDelayMs(longestDelayMs)
{
}

QuestionRetry::Decision QuestionRetry::failed(const QString &question, const Error &error, bool isPaused)
{
    const int most = error.kind == Kind::Offline ? lossesToGiveUp : failuresToGiveUp;
    m_pauseMs = 0;
    if (isOfServer(error.kind) && !isPaused) {
        m_limit.failed();
        if (m_limit.failures() <= most)
            m_pauseMs = backOffMs(error, m_limit.failures(), m_firstDelayMs, m_longestDelayMs);
    }
    if (isRefusal(error.kind) || m_limit.failures() > most)
        return Decision::GiveUp;
    const bool isLoad = error.kind == Kind::Busy || error.kind == Kind::Offline; // not caused by the question
    return isTransient(error.kind) && (isLoad || ++m_attempts[question] < m_most) ? Decision::Repeat : Decision::Fail;
}

} // namespace tcia::catalog
