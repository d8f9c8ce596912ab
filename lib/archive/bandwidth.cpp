// SPDX-License-Identifier: Apache-2.0
#include "archive/bandwidth.h"

namespace tcia::archive {

namespace {

constexpr int refillMs = 50;
constexpr double burstSeconds = 0.2; // what an idle while may save up

} // namespace

Bandwidth::Bandwidth(QObject *parent) : QObject(parent)
{
    m_timer.setParent(this); // moves to another thread with it
    m_timer.setSingleShot(true);
    m_timer.setInterval(refillMs);
    connect(&m_timer, &QTimer::timeout, this, &Bandwidth::refilled);
    m_since.start();
}

void Bandwidth::setLimit(qint64 bytesPerSecond)
{
    m_limit = qMax<qint64>(0, bytesPerSecond);
    m_left = 0;
    m_since.restart();
    Q_EMIT refilled(); // whoever waits by the old rate
}

qint64 Bandwidth::take(qint64 wanted)
{
    if (m_limit == 0)
        return wanted;
    refill();
    const qint64 given = qMin(wanted, qint64(m_left));
    m_left -= double(given);
    if (given < wanted && !m_timer.isActive())
        m_timer.start();
    return given;
}

void Bandwidth::refill()
{
    const double seconds = double(m_since.nsecsElapsed()) / 1e9;
    m_since.restart();
    const double most = qMax(1.0, double(m_limit) * burstSeconds);
    m_left = qMin(m_left + seconds * double(m_limit), most);
}

} // namespace tcia::archive
