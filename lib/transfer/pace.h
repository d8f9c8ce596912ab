// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace tcia::transfer {

//! How many series to fetch at once: at most as many as the user allows, fewer where more bring nothing or the server is busy.
//! Now and then it tries one more or one less for a while and keeps what was better. A value; time comes in from outside.
class Pace
{
public:
    static constexpr int highest = 8;

    void setMost(int most); //!< 1 to highest; begins with all of them
    int most() const { return m_most; }
    int now() const { return m_now; }

    //! The server asked for fewer (429, 503).
    void busy(qint64 nowMs);

    //! What arrived since the last call, and how many were being fetched meanwhile.
    void measure(qint64 bytes, int fetching, qint64 nowMs);

private:
    void judge(double rate, qint64 nowMs);

    int m_most = 3;
    int m_now = 3;
    int m_trial = 0;         //!< +1 or -1 while that is being tried
    bool m_wasUp = false;    //!< the trial before
    int m_calmWindows = 0;   //!< since the last trial
    double m_base = 0;       //!< bytes per second before the trial
    qint64 m_bytes = 0;      //!< in the window
    qint64 m_windowStart = -1;
    qint64 m_busyAt = -1;
};

} // namespace tcia::transfer
