// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/viewer/playbackpace.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace tcia::desktop {

//! Plays a series: asks for one picture after the other, at the pace of PlaybackPace. GUI thread.
class Playback : public QObject
{
    Q_OBJECT
public:
    explicit Playback(QObject *parent = nullptr);

    bool isPlaying() const { return m_pace.isPlaying(); }
    void start();
    void stop();  //!< nothing to do if it does not play
    void shown(); //!< the picture asked for is visible

Q_SIGNALS:
    void nextWanted();
    void changed(bool isPlaying);

private:
    void advance();
    void wait();

    PlaybackPace m_pace;
    QElapsedTimer m_clock;
    QTimer m_timer;
};

} // namespace tcia::desktop
