// SPDX-License-Identifier: Apache-2.0
#include "transfer/groupcommit.h"

#include "core/async.h"

#include <QScopeGuard>
#include <QTimer>

#include <algorithm>

namespace tcia::transfer {

namespace {

constexpr int gatherMs = 20;

using Results = QList<Result<storage::CommitResult>>;

// Any end of the commit except complete success sets the flag, errors and exceptions alike.
Results commit(const QString &root, const QList<storage::StagedSeries> &series, const UnrecordedFlag &unrecorded)
{
    auto mark = qScopeGuard([&unrecorded] { *unrecorded = true; });
    Results results = storage::commitSeries(root, series);
    if (std::ranges::all_of(results, [](const Result<storage::CommitResult> &result) {
            return result || result.error().kind == Error::Kind::Cancelled;
        }))
        mark.dismiss();
    return results;
}

} // namespace

QFuture<Result<storage::CommitResult>> GroupCommit::add(const storage::StagedSeries &staged)
{
    const auto promise = std::make_shared<QPromise<Result<storage::CommitResult>>>();
    promise->start();
    m_pending.append({staged, promise});
    if (!std::exchange(m_isGathering, true))
        QTimer::singleShot(gatherMs, this, [this] {
            m_isGathering = false;
            commitPending();
        });
    return promise->future();
}

// One group at a time; series that become ready meanwhile form the next one.
void GroupCommit::commitPending()
{
    if (m_isCommitting || m_pending.isEmpty())
        return;
    m_isCommitting = true;
    const QList<Pending> group = std::exchange(m_pending, {});
    QList<storage::StagedSeries> series;
    for (const Pending &pending : group)
        series << pending.series;
    const auto committing = QtConcurrent::run(&m_workers.committer,
                                              [root = m_root, series, unrecorded = m_unrecorded]() -> Result<Results> {
                                                  return commit(root, series, unrecorded);
                                              });
    onFinished(committing, this, [this, group](const Result<Results> &results) { finish(group, results); });
}

void GroupCommit::finish(const QList<Pending> &group, const Result<Results> &results)
{
    m_isCommitting = false;
    for (qsizetype i = 0; i < group.size(); ++i) {
        const Result<storage::CommitResult> result = results ? results->at(i) : failure(results.error());
        if (result)
            Q_EMIT committed(group[i].series, result->offset);
        group[i].promise->addResult(result);
        group[i].promise->finish();
    }
    commitPending();
}

} // namespace tcia::transfer
