// SPDX-License-Identifier: Apache-2.0
#include "archive/bandwidth.h"

#include <chrono>
#include <cmath>
#include <utility>

namespace tcia::archive {

namespace {

constexpr int refillMs = 50;
constexpr double burstSeconds = 0.2; // burst after idle time

qint64 monotonicNs() { return std::chrono::nanoseconds(std::chrono::steady_clock::now().time_since_epoch()).count(); }

} // namespace

Bandwidth::Bandwidth(QObject *parent) : Bandwidth(monotonicNs, parent) {}

Bandwidth::Bandwidth(Clock clock, QObject *parent) : QObject(parent), m_clock(std::move(clock)), m_refilledAt(m_clock())
{
    m_timer.setParent(this); // moves to another thread together with it
    m_timer.setSingleShot(true);
    m_timer.setInterval(refillMs);
    connect(&m_timer, &QTimer::timeout, this, &Bandwidth::share);
}

void Bandwidth::setLimit(qint64 bytesPerSecond)
{
    m_limit = qMax<qint64>(0, bytesPerSecond);
    m_left = 0;
    m_refilledAt = m_clock();
    Q_EMIT refilled(); // downloads wait by the old rate
}

qint64 Bandwidth::take(qint64 wanted, const void *reader)
{
    if (m_limit == 0)
        return wanted;
    refill();
    const qint64 given = qMin(wanted, qMin(qint64(m_left), allowanceOf(reader)));
    m_left -= double(given);
    if (const auto own = m_allowances.find(reader); own != m_allowances.end())
        *own -= given;
    if (given < wanted) {
        m_waiting.insert(reader);
        if (!m_timer.isActive())
            m_timer.start();
    }
    return given;
}

//! Nothing for those who come while others wait: they get a share together with these.
qint64 Bandwidth::allowanceOf(const void *reader) const
{
    if (!m_allowances.isEmpty())
        return m_allowances.value(reader);
    const bool waitsAlone = m_waiting.size() == 1 && m_waiting.contains(reader);
    return m_waiting.isEmpty() || waitsAlone ? qint64(m_left) : 0;
}

//! What a reader leaves of its share is shared next time.
void Bandwidth::share()
{
    refill();
    const QSet<const void *> waiting = std::exchange(m_waiting, {});
    const auto each = qint64(std::ceil(m_left / double(qMax<qsizetype>(1, waiting.size()))));
    for (const void *reader : waiting)
        m_allowances.insert(reader, each);
    Q_EMIT refilled();
    m_allowances.clear();
}

void Bandwidth::refill()
{
    const qint64 now = m_clock();
    const double seconds = double(now - std::exchange(m_refilledAt, now)) / 1e9;
    const double most = qMax(1.0, double(m_limit) * burstSeconds);
    m_left = qMin(m_left + seconds * double(m_limit), most);
}

} // namespace tcia::archive
