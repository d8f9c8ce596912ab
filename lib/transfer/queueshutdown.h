// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/downloadfolders.h"
#include "transfer/downloadrunner.h"

#include <QThreadPool>

namespace tcia::transfer {

//! Ends the work of a queue without blocking its thread, before the program exits: nothing starts any more, running
//! transfers stop until the next start, folders are closed, and threads are awaited. A disk that does not respond
//! delays it. Lives on the queue's thread.
class QueueShutdown : public QObject
{
    Q_OBJECT
public:
    QueueShutdown(DownloadRunner &runner, DownloadFolders &folders, TransferWorkers &workers,
                  QObject *parent = nullptr);

    void begin(); //!< further calls have no effect
    bool hasBegun() const { return m_hasBegun; }

Q_SIGNALS:
    void finished(); //!< emitted once; no download file is open

private:
    void advance();

    DownloadRunner &m_runner;
    DownloadFolders &m_folders;
    TransferWorkers &m_workers;
    bool m_hasBegun = false, m_isWaitingForPools = false;
    QThreadPool m_waiter; //!< last member: its destructor waits for the thread that waits for the workers
};

} // namespace tcia::transfer
