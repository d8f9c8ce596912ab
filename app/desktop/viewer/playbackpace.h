// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <optional>

namespace tcia::desktop {

//! When to ask for the next picture of a series that is played: at most 30 times a second, and not before the picture
//! asked for is shown. A value; its times are milliseconds of one clock.
class PlaybackPace
{
public:
    static constexpr double interval = 1000.0 / 30;

    bool isPlaying() const { return m_isPlaying; }
    void start(qint64 now); //!< the shown picture stays for one interval
    void stop() { *this = {}; }

    //! True if the next picture is to be asked for now; it is then waited for.
    bool takeDue(qint64 now);
    void shown() { m_isWaiting = false; } //!< the picture asked for, or another
    //! Until the next picture is due; nothing while it is not playing or waits for a picture.
    std::optional<int> wait(qint64 now) const;

private:
    bool m_isPlaying = false;
    bool m_isWaiting = false;
    double m_due = 0;
};

} // namespace tcia::desktop
