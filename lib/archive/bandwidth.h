// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

namespace tcia::archive {

//! Deals out bytes to downloads so that together they stay below a rate. Lives on their thread.
class Bandwidth : public QObject
{
    Q_OBJECT
public:
    using Clock = std::function<qint64()>; //!< nanoseconds, never back

    explicit Bandwidth(QObject *parent = nullptr); //!< by the system's monotonic clock
    explicit Bandwidth(Clock clock, QObject *parent = nullptr);

    void setLimit(qint64 bytesPerSecond); //!< 0: none

    //! How many of the wanted bytes may be taken now. Where it is fewer, refilled() follows.
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
