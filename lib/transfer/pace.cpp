// SPDX-License-Identifier: Apache-2.0
#include "transfer/pace.h"

#include <algorithm>

namespace tcia::transfer {

namespace {

constexpr qint64 windowMs = 4'000;    // long enough for a rate to mean something
constexpr int windowsBetween = 5;     // from one trial to the next
constexpr qint64 respectMs = 30'000;  // no more than now for this long after the server was busy
constexpr double worthMore = 1.05, worthLess = 0.98;

} // namespace

void Pace::setMost(int most)
{
    m_most = std::clamp(most, 1, highest);
    m_now = m_most;
    m_trial = 0;
    m_windowStart = -1;
}

void Pace::busy(qint64 nowMs)
{
    m_now = std::max(1, m_now / 2);
    m_trial = 0;
    m_calmWindows = 0;
    m_windowStart = -1;
    m_busyAt = nowMs;
}

void Pace::measure(qint64 bytes, int fetching, qint64 nowMs)
{
    if (m_windowStart < 0 || fetching < m_now) { // too little to do: the rate would say nothing about the number
        m_windowStart = nowMs;
        m_bytes = 0;
        return;
    }
    m_bytes += bytes;
    const qint64 passed = nowMs - m_windowStart;
    if (passed < windowMs)
        return;
    judge(double(m_bytes) * 1000 / double(passed), nowMs);
    m_windowStart = nowMs;
    m_bytes = 0;
}

void Pace::judge(double rate, qint64 nowMs)
{
    if (m_trial != 0) {
        const bool isBetter = rate >= m_base * (m_trial > 0 ? worthMore : worthLess);
        if (!isBetter)
            m_now = std::clamp(m_now - m_trial, 1, m_most);
        m_trial = 0;
        m_calmWindows = 0;
        return;
    }
    m_base = rate;
    if (++m_calmWindows < windowsBetween)
        return;
    const bool mayRise = m_now < m_most && (m_busyAt < 0 || nowMs - m_busyAt > respectMs);
    const bool mayFall = m_now > 1;
    if (!mayRise && !mayFall)
        return;
    m_trial = mayRise && (!m_wasUp || !mayFall) ? +1 : mayFall ? -1 : +1;
    m_wasUp = m_trial > 0;
    m_now += m_trial;
}

} // namespace tcia::transfer
