// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSemaphore>
#include <QThread>

#include <atomic>

namespace tcia::bench {

//! Measures how long an event loop does not come round: a thread of its own posts an event every millisecond and takes
//! the time until it is handled, as an event of the user's would have to wait. Create it on the thread to be measured.
class Heartbeat : public QThread
{
    Q_OBJECT
public:
    Heartbeat();
    ~Heartbeat() override;

    //! The longest wait in milliseconds.
    struct Longest
    {
        double wall = 0; //!< with what other programs took of the processor
        double own = 0;  //!< processor time of the measured thread alone; 0 where that is unknown
    };
    Longest take(); //!< since the last call

protected:
    void run() override;
    bool event(QEvent *event) override;

private:
    struct Times
    {
        qint64 wall = 0, own = 0; //!< nanoseconds
    };
    Times now() const;
    void handled();

    const quintptr m_measured;                             //!< the thread
    std::atomic<qint64> m_postedWall = 0, m_postedOwn = 0; //!< 0: nothing is posted
    std::atomic_bool m_isOver = false;
    QSemaphore m_handled;
    Times m_longest; //!< used by the measured thread alone
};

} // namespace tcia::bench
