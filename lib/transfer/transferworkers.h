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
    quint64 nextFetch() { return ++lastFetch; }    //!< a number for the fetcher
    //! Ends the network thread and waits for what runs on the pools.
    void stop();
    void waitForPools(); //!< blocks; any thread

    QElapsedTimer clock;
    quint64 lastFetch = 0;
    QThread network;
    Fetcher *const fetcher; //!< lives on `network`, which destroys it at its end
    QThreadPool unpackers;
    QThreadPool
        readers; //!< two threads: look what is there before a fetch, which must not wait for what is being unpacked
    QThreadPool committer; //!< one thread: what must be done one at a time for a folder
    QThreadPool flusher;   //!< two threads: may wait for the disk for long
};

} // namespace tcia::transfer
