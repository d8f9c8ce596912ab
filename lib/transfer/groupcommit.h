// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/seriescommit.h"
#include "transfer/transferworkers.h"
#include "transfer/unrecordedflag.h"

#include <QObject>
#include <QPromise>

namespace tcia::transfer {

//! Commits the staged series of one root in groups: series that become ready within moments of each other, or during a
//! commit, share one flush of the disk. Lives on the queue's thread.
class GroupCommit : public QObject
{
    Q_OBJECT
public:
    GroupCommit(const QString &root, TransferWorkers &workers, UnrecordedFlag unrecorded, QObject *parent = nullptr)
        : QObject(parent), m_root(root), m_workers(workers), m_unrecorded(std::move(unrecorded))
    {
    }

    //! Moves a staged series to its final folder and records it. Emits committed() before the future finishes.
    QFuture<Result<storage::CommitResult>> add(const storage::StagedSeries &staged);

Q_SIGNALS:
    void committed(const tcia::storage::StagedSeries &series, qint64 recordOffset);

private:
    struct Pending
    {
        storage::StagedSeries series;
        std::shared_ptr<QPromise<Result<storage::CommitResult>>> promise;
    };

    void commitPending();
    void finish(const QList<Pending> &group, const Result<QList<Result<storage::CommitResult>>> &results);

    const QString m_root;
    TransferWorkers &m_workers;
    const UnrecordedFlag m_unrecorded;
    QList<Pending> m_pending;
    bool m_isGathering = false, m_isCommitting = false;
};

} // namespace tcia::transfer
