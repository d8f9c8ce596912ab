// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/transfer.h"

namespace tcia::transfer {

//! Detects whether a fetch is so slow that its slot is lent, or so slow that it is restarted. Measures from the first
//! byte on; ImageDownload::Limits covers silence. A value without a clock: times are milliseconds.
class SpeedWatch
{
public:
    //! Call it with the total number of received bytes.
    void measure(qint64 bytes, const SpeedPolicy &policy, qint64 nowMs)
    {
        if (bytes == 0)
            return;
        if (m_short.start < 0)
            m_short = m_long = {.start = nowMs, .bytes = bytes};
        if (nowMs - m_short.start >= policy.slowMs)
            m_isSlow = m_short.next(bytes, nowMs) < double(policy.slowRate);
        if (nowMs - m_long.start >= policy.minRateMs)
            m_isTooSlow = m_long.next(bytes, nowMs) < double(policy.minRate);
    }

    bool hasBegun() const { return m_short.start >= 0; }
    bool isSlow() const { return m_isSlow; }
    bool isTooSlow() const { return m_isTooSlow; }

private:
    struct Window
    {
        qint64 start = -1;
        qint64 bytes = 0;

        //! Starts the next window; returns the rate of the previous one in bytes per second.
        double next(qint64 now, qint64 nowMs)
        {
            const double rate = double(now - bytes) * 1000 / double(qMax<qint64>(1, nowMs - start));
            *this = {.start = nowMs, .bytes = now};
            return rate;
        }
    };

    Window m_short, m_long;
    bool m_isSlow = false, m_isTooSlow = false;
};

//! The policy under a total bandwidth limit in bytes per second (0: none): a throttled fetch is not slow.
inline SpeedPolicy withinBandwidth(SpeedPolicy policy, qint64 bandwidth)
{
    constexpr qint64 shares = 32; // minimum share of the bandwidth per fetch
    if (bandwidth > 0) {
        policy.slowRate = qMin(policy.slowRate, bandwidth / shares);
        policy.minRate = qMin(policy.minRate, bandwidth / shares);
    }
    return policy;
}

} // namespace tcia::transfer
