// SPDX-License-Identifier: Apache-2.0
#include "session/downloadplanner.h"

#include "core/async.h"

#include <QtConcurrentRun>

#include <mutex>
#include <utility>

namespace tcia::session {

//! Used by one pool thread after another; the flag orders them.
struct DownloadPlanner::Gathered
{
    explicit Gathered(std::function<QList<Series>()> how) : gather(std::move(how)) {}
    const QList<Series> &list()
    {
        std::call_once(once, [this] { series = gather(); });
        return series;
    }

    const std::function<QList<Series>()> gather;
    std::once_flag once;
    QList<Series> series;
};

DownloadPlanner::DownloadPlanner(std::function<QList<Series>()> gather, QObject *parent)
    : QObject(parent), m_series(std::make_shared<Gathered>(std::move(gather)))
{
    constexpr int soonMs = 500;
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, &DownloadPlanner::planWhere);
}

DownloadPlanner::~DownloadPlanner() { destroyOnPool(std::exchange(m_series, nullptr)); }

void DownloadPlanner::plan(const DownloadPlace &place)
{
    m_next = place;
    if (!m_isRunning)
        startNext();
}

void DownloadPlanner::planSoon(std::function<Result<DownloadPlace>()> where)
{
    m_where = std::move(where);
    if (!m_soon.isActive())
        m_soon.start();
}

void DownloadPlanner::planWhere()
{
    if (m_isRunning)
        return m_soon.start();
    if (const auto place = m_where())
        plan(*place);
}

void DownloadPlanner::startNext()
{
    m_isRunning = true;
    m_isDropped = false;
    const DownloadPlace place = *std::exchange(m_next, std::nullopt);
    onFinished(QtConcurrent::run([series = m_series, place] { return planOf(series->list(), place); }), this,
               [this](const Result<DownloadPlan> &plan) {
                   m_isRunning = false;
                   if (m_next)
                       startNext();
                   else if (!m_isDropped && plan)
                       Q_EMIT planned(*plan);
               });
}

void DownloadPlanner::cancel()
{
    m_soon.stop();
    m_next.reset();
    m_isDropped = true;
}

} // namespace tcia::session
