// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

namespace tcia::archive {

//! Rate limiter shared by all downloads. Lives on their thread.
class Bandwidth : public QObject
{
    Q_OBJECT
public:
    using Clock = std::function<qint64()>; //!< monotonic nanoseconds

    explicit Bandwidth(QObject *parent = nullptr); //!< uses the system's monotonic clock
    explicit Bandwidth(Clock clock, QObject *parent = nullptr);

    void setLimit(qint64 bytesPerSecond); //!< 0: none

    //! The number of bytes that may be read now, at most `wanted`. If it is fewer, refilled() follows.
    qint64 take(qint64 wanted);

Q_SIGNALS:
    void refilled();

private:
    void refill();

    qint64 m_limit = 0;
    double m_left = 0;
    const Clock m_clock;
    qint64 m_refilledAt;
    QTimer m_timer;
};

} // namespace tcia::archive
