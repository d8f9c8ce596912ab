// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace tcia::archive {

//! Detects bodies that arrive too slowly: fewer than `bytes` within a window of milliseconds. A value without a clock.
class MinimumSpeed
{
public:
    struct Limits
    {
        qint64 bytes = 6'000; //!< per window; 0: no minimum
        qint64 windowMs = 60'000;
    };

    explicit MinimumSpeed(const Limits &limits) : m_limits(limits) {}

    //! Call it whenever data arrives; `received` is the total so far.
    bool isTooSlow(qint64 received, qint64 nowMs)
    {
        if (m_start < 0) {
            restart(received, nowMs);
            return false;
        }
        if (nowMs - m_start < m_limits.windowMs)
            return false;
        const bool tooSlow = received - m_before < m_limits.bytes;
        restart(received, nowMs);
        return tooSlow;
    }

    //! Restarts the window after our own rate limit delayed the transfer.
    void restart(qint64 received, qint64 nowMs)
    {
        m_start = nowMs;
        m_before = received;
    }

private:
    Limits m_limits;
    qint64 m_start = -1; //!< of the window
    qint64 m_before = 0; //!< received before it
};

} // namespace tcia::archive
