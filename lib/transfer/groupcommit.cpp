// SPDX-License-Identifier: Apache-2.0
#include "transfer/groupcommit.h"

#include "core/async.h"

#include <QTimer>

#include <algorithm>

namespace tcia::transfer {

namespace {

constexpr int gatherMs = 20;

} // namespace

QFuture<Result<qint64>> GroupCommit::add(const storage::StagedSeries &staged)
{
    const auto promise = std::make_shared<QPromise<Result<qint64>>>();
    promise->start();
    m_pending.append({staged, promise});
    if (!std::exchange(m_isGathering, true))
        QTimer::singleShot(gatherMs, this, [this] {
            m_isGathering = false;
            commitPending();
        });
    return promise->future();
}

void GroupCommit::commitPending()
{
    if (m_isCommitting || m_pending.isEmpty())
        return;
    m_isCommitting = true;
    const QList<Pending> group = std::exchange(m_pending, {});
    QList<storage::StagedSeries> series;
    for (const Pending &pending : group)
        series << pending.series;
    const auto committing = QtConcurrent::run(
        &m_workers.committer, [root = m_root, series, behind = m_behind]() -> Result<QList<Result<qint64>>> {
            QList<Result<qint64>> offsets = storage::commitSeries(root, series);
            if (std::ranges::any_of(offsets, [](const Result<qint64> &offset) {
                    return !offset && offset.error().kind != Error::Kind::Cancelled;
                }))
                *behind = true;
            return offsets;
        });
    onFinished(committing, this,
               [this, group](const Result<QList<Result<qint64>>> &offsets) { finish(group, offsets); });
}

void GroupCommit::finish(const QList<Pending> &group, const Result<QList<Result<qint64>>> &offsets)
{
    m_isCommitting = false;
    for (qsizetype i = 0; i < group.size(); ++i) {
        const Result<qint64> offset = offsets ? offsets->at(i) : failure(offsets.error());
        if (offset)
            Q_EMIT committed(group[i].series, *offset);
        group[i].promise->addResult(offset);
        group[i].promise->finish();
    }
    commitPending();
}

} // namespace tcia::transfer
