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
}

DownloadPlanner::~DownloadPlanner() { destroyOnPool(std::exchange(m_series, nullptr)); }

void DownloadPlanner::plan(const DownloadPlace &place)
{
    onFinished(QtConcurrent::run([series = m_series, place] { return planOf(series->list(), place); }), this,
               [this, request = ++m_request](const Result<DownloadPlan> &plan) {
                   if (request == m_request && plan)
                       Q_EMIT planned(*plan);
               });
}

void DownloadPlanner::cancel() { ++m_request; }

} // namespace tcia::session
