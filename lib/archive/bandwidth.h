// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>

namespace tcia::archive {

//! Rate limiter shared by all downloads: those that want more than there is get equal shares of what comes. Lives on
//! their thread.
class Bandwidth : public QObject
{
    Q_OBJECT
public:
    using Clock = std::function<qint64()>; //!< monotonic nanoseconds

    explicit Bandwidth(QObject *parent = nullptr); //!< uses the system's monotonic clock
    explicit Bandwidth(Clock clock, QObject *parent = nullptr);

    void setLimit(qint64 bytesPerSecond); //!< 0: none
    bool isLimited() const { return m_limit > 0; }

    //! The number of bytes that `reader`, which only identifies who asks, may read now, at most `wanted`. If it is
    //! fewer, refilled() follows; the share of that time is taken while the signal is handled.
    qint64 take(qint64 wanted, const void *reader);

Q_SIGNALS:
    void refilled();

private:
    void refill();
    void share();
    qint64 allowanceOf(const void *reader) const;

    qint64 m_limit = 0;
    double m_left = 0;
    const Clock m_clock;
    qint64 m_refilledAt;
    QTimer m_timer;
    QSet<const void *> m_waiting;             //!< wanted more than they got since the last refilled()
    QHash<const void *, qint64> m_allowances; //!< while refilled() is handled
};

} // namespace tcia::archive
