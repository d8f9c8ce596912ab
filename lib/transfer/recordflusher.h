// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/transferworkers.h"
#include "transfer/unrecordedflag.h"

#include <QObject>

namespace tcia::transfer {

//! Has what was recorded in a root reach the disk now and then, and notes that as a checkpoint, so that less must be
//! checked again should the system go down. Lives on the queue's thread; files are the workers' business.
class RecordFlusher : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 intervalMs = 30'000;

    //! No checkpoint is written while `unrecorded` is set.
    RecordFlusher(const QString &root, TransferWorkers &workers, UnrecordedFlag unrecorded, QObject *parent = nullptr)
        : QObject(parent), m_root(root), m_workers(workers), m_unrecorded(std::move(unrecorded))
    {
    }

    void start(qint64 nowMs);            //!< the root is open
    void stop() { m_isStarted = false; } //!< it closes: no checkpoint is written any more
    void tick(qint64 nowMs); //!< several times a second: flushes when it is time. Milliseconds of any clock that does
                             //!< not jump

private:
    void flush();
    void writeCheckpoint(qint64 size);

    const QString m_root;
    TransferWorkers &m_workers;
    const UnrecordedFlag m_unrecorded;
    qint64 m_flushedAt = 0;
    qint64 m_flushedSize = 0; //!< of the record
    bool m_isStarted = false, m_isFlushing = false;
};

} // namespace tcia::transfer
