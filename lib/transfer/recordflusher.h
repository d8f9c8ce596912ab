// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/transferworkers.h"
#include "transfer/unrecordedflag.h"

#include <QObject>

namespace tcia::transfer {

//! Periodically flushes the record of a root to the disk and writes a checkpoint, so that less must be checked after a
//! system crash. Lives on the queue's thread; workers access the files.
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

    void start(qint64 nowMs);            //!< call it when the root is open
    void stop() { m_isStarted = false; } //!< call it when the root closes: no further checkpoint is written
    void tick(qint64 nowMs);             //!< call it several times a second: flushes when due. Monotonic milliseconds

private:
    void flush();
    void writeCheckpoint(qint64 size);

    const QString m_root;
    TransferWorkers &m_workers;
    const UnrecordedFlag m_unrecorded;
    qint64 m_flushedAt = 0;
    qint64 m_flushedSize = 0; //!< size of the record
    bool m_isStarted = false, m_isFlushing = false;
};

} // namespace tcia::transfer
