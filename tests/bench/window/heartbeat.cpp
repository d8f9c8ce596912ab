// SPDX-License-Identifier: Apache-2.0
#include "bench/window/heartbeat.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEvent>

#include <algorithm>
#include <chrono>
#include <utility>

#ifdef Q_OS_LINUX
#include <pthread.h>
#include <time.h>
#endif

namespace tcia::bench {

namespace {

const QEvent::Type beat = QEvent::Type(QEvent::registerEventType());

qint64 processorTime([[maybe_unused]] quintptr thread)
{
#ifdef Q_OS_LINUX
    clockid_t clock {};
    timespec time {};
    if (pthread_getcpuclockid(pthread_t(thread), &clock) == 0 && clock_gettime(clock, &time) == 0)
        return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
#endif
    return 0;
}

} // namespace

Heartbeat::Heartbeat() : m_measured(quintptr(QThread::currentThreadId())) { start(QThread::TimeCriticalPriority); }

Heartbeat::~Heartbeat()
{
    m_isOver = true;
    m_handled.release();
    wait();
}

Heartbeat::Times Heartbeat::now() const
{
    return {.wall = std::chrono::steady_clock::now().time_since_epoch().count(), .own = processorTime(m_measured)};
}

void Heartbeat::run()
{
    while (!m_isOver) {
        const Times posted = now();
        m_postedOwn = posted.own;
        m_postedWall = posted.wall;
        QCoreApplication::postEvent(this, new QEvent(beat)); // this object lives on the measured thread
        m_handled.acquire();
        usleep(1000);
    }
}

bool Heartbeat::event(QEvent *event)
{
    if (event->type() != beat)
        return QThread::event(event);
    handled();
    m_postedWall = 0;
    m_handled.release();
    return true;
}

void Heartbeat::handled()
{
    const qint64 wall = m_postedWall;
    if (wall == 0)
        return;
    const Times time = now();
    m_longest.wall = std::max(m_longest.wall, time.wall - wall);
    m_longest.own = std::max(m_longest.own, time.own - m_postedOwn);
}

Heartbeat::Longest Heartbeat::take()
{
    constexpr double nanosecondsPerMillisecond = 1e6;
    handled();
    if (m_postedWall != 0) { // what waits now counts from here on
        const Times time = now();
        m_postedOwn = time.own;
        m_postedWall = time.wall;
    }
    const Times longest = std::exchange(m_longest, {});
    return {.wall = double(longest.wall) / nanosecondsPerMillisecond,
            .own = double(longest.own) / nanosecondsPerMillisecond};
}

} // namespace tcia::bench
