// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace tcia::archive {

//! Detects bodies that arrive too slowly: fewer than `bytes` within a window of milliseconds. The first window starts
//! with the first byte, the next one when a window has its bytes. A value without a clock.
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
        if (m_start >= 0 && received - m_before < m_limits.bytes)
            return nowMs - m_start >= m_limits.windowMs;
        restart(received, nowMs);
        return false;
    }

    //! Time until the bytes of this window must have arrived, for the caller's timer.
    qint64 msLeft(qint64 nowMs) const { return m_limits.windowMs - (nowMs - m_start); }

    //! Extends the window by a delay of our own.
    void extend(qint64 ms) { m_start = m_start < 0 ? m_start : m_start + ms; }

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
