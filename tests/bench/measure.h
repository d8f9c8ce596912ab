// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QTimer>

#include <utility>

namespace tcia::bench {

//! The longest time in which the event loop did not come round.
class Pulse
{
public:
    Pulse()
    {
        m_timer.setInterval(1);
        QObject::connect(&m_timer, &QTimer::timeout, [this] { m_longest = qMax(m_longest, m_since.restart()); });
        m_since.start();
        m_timer.start();
    }

    //! In milliseconds, since the last call.
    qint64 take()
    {
        m_longest = qMax(m_longest, m_since.restart());
        return std::exchange(m_longest, 0);
    }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

//! A line of /proc/self/status in megabytes; 0 where there is none.
inline qint64 memory(const QByteArray &key)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith(key))
            return line.mid(key.size() + 1).simplified().split(' ').first().toLongLong() / 1000;
    return 0;
}

//! Has the peak, VmHWM, begin anew.
inline void forgetPeak()
{
    QFile refs(QStringLiteral("/proc/self/clear_refs"));
    if (refs.open(QIODevice::WriteOnly))
        refs.write("5");
}

} // namespace tcia::bench
