// SPDX-License-Identifier: Apache-2.0
#include "desktop/viewer/playbackpace.h"

#include <algorithm>
#include <cmath>

namespace tcia::desktop {

void PlaybackPace::start(qint64 now)
{
    *this = {};
    m_isPlaying = true;
    m_due = double(now) + interval;
}

//! A picture that is late by a whole interval delays those after it: nothing is made up for by playing faster.
bool PlaybackPace::takeDue(qint64 now)
{
    if (!m_isPlaying || m_isWaiting || double(now) < m_due)
        return false;
    m_isWaiting = true;
    const bool isLate = double(now) >= m_due + interval;
    m_due = (isLate ? double(now) : m_due) + interval;
    return true;
}

std::optional<int> PlaybackPace::wait(qint64 now) const
{
    if (!m_isPlaying || m_isWaiting)
        return {};
    return int(std::ceil(std::max(0.0, m_due - double(now))));
}

} // namespace tcia::desktop
