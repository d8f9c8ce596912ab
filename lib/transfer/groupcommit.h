// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/seriescommit.h"
#include "transfer/recordbehind.h"
#include "transfer/transferworkers.h"

#include <QObject>
#include <QPromise>

namespace tcia::transfer {

//! Commits the staged series of one root in groups: those that become ready within moments, or while a commit is under
//! way, share one flush of the disk. Lives on the queue's thread.
class GroupCommit : public QObject
{
    Q_OBJECT
public:
    GroupCommit(const QString &root, TransferWorkers &workers, RecordBehind behind, QObject *parent = nullptr)
        : QObject(parent), m_root(root), m_workers(workers), m_behind(std::move(behind))
    {
    }

    //! Moves a staged series to its final folder and records it. Emits committed() before the future finishes.
    QFuture<Result<storage::Committed>> add(const storage::StagedSeries &staged);

Q_SIGNALS:
    void committed(const tcia::storage::StagedSeries &series, qint64 recordOffset);

private:
    struct Pending
    {
        storage::StagedSeries series;
        std::shared_ptr<QPromise<Result<storage::Committed>>> promise;
    };

    void commitPending();
    void finish(const QList<Pending> &group, const Result<QList<Result<storage::Committed>>> &results);

    const QString m_root;
    TransferWorkers &m_workers;
    const RecordBehind m_behind;
    QList<Pending> m_pending;
    bool m_isGathering = false, m_isCommitting = false;
};

} // namespace tcia::transfer
