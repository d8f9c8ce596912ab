// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/fetcher.h"

#include <QElapsedTimer>
#include <QThread>
#include <QThreadPool>
#include <QtConcurrentRun>

namespace tcia::transfer {

//! The threads and the clock of a queue. Tasks must return a Result, so that exceptions become Errors (see
//! core/async.h).
struct TransferWorkers
{
    TransferWorkers();
    ~TransferWorkers() { stop(); }
    Q_DISABLE_COPY_MOVE(TransferWorkers)

    qint64 now() const { return clock.elapsed(); } //!< milliseconds
    quint64 nextFetch() { return ++lastFetch; }    //!< a new ID for the fetcher
    //! Ends the network thread and waits for the pools.
    void stop();
    void waitForPools(); //!< blocks; any thread

    QElapsedTimer clock;
    quint64 lastFetch = 0;
    QThread network;
    Fetcher *const fetcher; //!< lives on `network`, which destroys it when it ends
    QThreadPool unpackers;
    QThreadPool readers;   //!< two threads: check existing content before a fetch, without waiting for unpacking
    QThreadPool committer; //!< one thread: operations that must be serialised per folder
    QThreadPool flusher;   //!< two threads: may wait long for the disk
};

} // namespace tcia::transfer
