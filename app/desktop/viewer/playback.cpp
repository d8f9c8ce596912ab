// SPDX-License-Identifier: Apache-2.0
#include "desktop/viewer/playback.h"

namespace tcia::desktop {

Playback::Playback(QObject *parent) : QObject(parent)
{
    m_clock.start();
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Playback::advance);
}

void Playback::start()
{
    if (isPlaying())
        return;
    m_pace.start(m_clock.elapsed());
    wait();
    Q_EMIT changed(true);
}

void Playback::stop()
{
    if (!isPlaying())
        return;
    m_pace.stop();
    m_timer.stop();
    Q_EMIT changed(false);
}

void Playback::shown()
{
    m_pace.shown();
    wait();
}

void Playback::advance()
{
    if (m_pace.takeDue(m_clock.elapsed()))
        Q_EMIT nextWanted();
    else
        wait();
}

void Playback::wait()
{
    if (const auto time = m_pace.wait(m_clock.elapsed()))
        m_timer.start(*time);
}

} // namespace tcia::desktop
