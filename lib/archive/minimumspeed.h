// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace tcia::archive {

//! Whether a body that keeps arriving does so too slowly to be waited for: fewer than so many bytes within so many milliseconds. A
//! value without a clock.
class MinimumSpeed
{
public:
    struct Limits
    {
        qint64 bytes = 6'000; //!< in each window; 0: any speed will do
        qint64 windowMs = 60'000;
    };

    explicit MinimumSpeed(const Limits &limits) : m_limits(limits) {}

    //! To be asked whenever something arrives; `received` is all so far.
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

    //! We made it wait ourselves: what came until now says nothing.
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
