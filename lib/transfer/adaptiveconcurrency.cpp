// SPDX-License-Identifier: Apache-2.0
#include "transfer/adaptiveconcurrency.h"

#include <algorithm>

namespace tcia::transfer {

namespace {

constexpr qint64 risingWindowMs = 600;    // short, because every waiting series loses it
constexpr qint64 settledWindowMs = 4'000; // long enough for a meaningful rate
constexpr qint64 quietMs = 30'000;        // between trials
constexpr qint64 firstQuietMs = 10'000,
                 longestQuietMs = 600'000; // after a refusal; doubles with every trial that is refused
constexpr qint64 sameRefusalMs = 200;      // refusals within this time have the same cause
constexpr double shareOfGain = 0.4;        // share of the ideal gain from which more connections are worth it
constexpr double shareOfAll = 0.8;         // share from which each connection is limited by itself
constexpr double bearableLoss = 0.98;
constexpr int refusalsToLower = 3;
constexpr int fewestByChoice = AdaptiveConcurrency::initial; // trying fewer would cost more than it could save

} // namespace

void AdaptiveConcurrency::setLimit(int limit)
{
    m_limit = std::clamp(limit, 1, maximum);
    m_now = std::min(m_now, m_limit);
    m_phase = Phase::Rising;
    m_before = 0;
    m_window.start = -1;
}

int AdaptiveConcurrency::allowed(int slow) const
{
    return std::min(m_now + std::clamp(slow, 0, m_now), withLent(m_limit, slow));
}

qint64 AdaptiveConcurrency::windowMs() const { return m_phase == Phase::Rising ? risingWindowMs : settledWindowMs; }

void AdaptiveConcurrency::openWindow(qint64 nowMs) { m_window = {.start = nowMs, .bytes = 0, .flowingMs = 0}; }

void AdaptiveConcurrency::measure(const Sample &sample, qint64 nowMs)
{
    m_proven = std::max(m_proven, std::min(sample.flowing, sample.active));
    const qint64 passed = nowMs - m_lastSample;
    m_lastSample = nowMs;
    const bool isOtherNumber = sample.active < m_now || (m_now < m_before && sample.active > m_now);
    if (m_window.start < 0 || isOtherNumber || isBlind())
        return openWindow(nowMs); // the rate would not depend on the number
    m_window.bytes += sample.bytes;
    m_window.flowingMs += double(sample.flowing) * double(passed);
    const qint64 length = nowMs - m_window.start;
    if (length < windowMs())
        return;
    const Rate rate {.whole = double(m_window.bytes) * 1000 / double(length),
                     .steady = m_window.flowingMs > 0 ? double(m_window.bytes) * 1000 / m_window.flowingMs * m_now : 0};
    openWindow(nowMs);
    evaluate(rate, nowMs);
}

// The first bytes of added connections are pending, possibly for long.
bool AdaptiveConcurrency::isBlind() const
{
    return m_before > 0 ? m_accepted < m_now - m_before : m_phase == Phase::Rising && m_proven == 0;
}

// Both rates are considered: the measured one drops while series begin, the extrapolated one is unreliable for very
// short series.
void AdaptiveConcurrency::evaluate(const Rate &rate, qint64 nowMs)
{
    if (m_before > 0) {
        const double whole = m_rateBefore.whole > 0 ? rate.whole / m_rateBefore.whole : 2;
        const double steady = m_rateBefore.steady > 0 ? rate.steady / m_rateBefore.steady : 2;
        const bool isUp = m_now > m_before;
        const double needed = isUp ? 1 + shareOfGain * (double(m_now) / m_before - 1) : bearableLoss;
        const bool isBetter = (isUp ? std::max(whole, steady) : std::min(whole, steady)) >= needed;
        if (isUp)
            m_isEachSlow = std::max(whole, steady) >= 1 + shareOfAll * (double(m_now) / m_before - 1);
        if (!isBetter || m_phase == Phase::Trial)
            return settle(isBetter ? m_now : m_before, quietMs, nowMs);
    }
    if (m_phase == Phase::Rising) {
        if (m_now < m_limit)
            return change(std::min(2 * m_now, m_limit), rate);
        return settle(m_now, quietMs, nowMs);
    }
    if (nowMs < m_quietUntil)
        return;
    const bool mayRise = m_now<m_limit, mayFall = m_now> fewestByChoice && !m_isEachSlow;
    if (!mayRise && !mayFall)
        return;
    m_phase = Phase::Trial;
    m_wasUp = mayRise && (!m_wasUp || !mayFall);
    change(m_now + (m_wasUp ? 1 : -1), rate);
}

void AdaptiveConcurrency::change(int to, const Rate &rate)
{
    m_before = m_now;
    m_rateBefore = rate;
    m_now = to;
    m_accepted = 0;
}

void AdaptiveConcurrency::settle(int at, qint64 quiet, qint64 nowMs)
{
    m_phase = Phase::Settled;
    m_now = std::clamp(at, 1, m_limit);
    m_before = 0;
    m_quietUntil = nowMs + quiet;
}

void AdaptiveConcurrency::accepted()
{
    m_refusals = 0;
    ++m_accepted;
}

void AdaptiveConcurrency::refused(int others, qint64 nowMs)
{
    const bool isUnproven = others >= m_proven;
    const bool isSame = m_refusals > 0 && nowMs - m_refusedAt < sameRefusalMs;
    m_refusedAt = isSame ? m_refusedAt : nowMs;
    m_refusals += !isSame;
    if (m_refusals < refusalsToLower && !isUnproven)
        return;
    const bool wasTrial = m_phase == Phase::Trial && m_now > m_before;
    m_quietMs = wasTrial ? std::min(std::max(firstQuietMs, 2 * m_quietMs), longestQuietMs) : firstQuietMs;
    m_refusals = 0;
    settle(std::min(m_now, std::max(1, others)), m_quietMs, nowMs);
    m_proven = std::min(m_proven, m_now);
}

} // namespace tcia::transfer
