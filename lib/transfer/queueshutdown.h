// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/downloadfolders.h"
#include "transfer/downloadrunner.h"

#include <QThreadPool>

namespace tcia::transfer {

//! Ends the work of a queue without blocking its thread, so that the program can end: nothing starts any more, what
//! runs stops and waits for the next start, folders are closed, and threads are awaited. Where a disk does not answer,
//! that takes as long as it does not. Lives on the queue's thread.
class QueueShutdown : public QObject
{
    Q_OBJECT
public:
    QueueShutdown(DownloadRunner &runner, DownloadFolders &folders, TransferWorkers &workers,
                  QObject *parent = nullptr);

    void begin(); //!< the first call counts
    bool hasBegun() const { return m_hasBegun; }

Q_SIGNALS:
    void finished(); //!< once; no file of a download is open

private:
    void advance();

    DownloadRunner &m_runner;
    DownloadFolders &m_folders;
    TransferWorkers &m_workers;
    bool m_hasBegun = false, m_isWaitingForPools = false;
    QThreadPool m_waiter; //!< the last: its end waits for the thread that waits for the workers
};

} // namespace tcia::transfer
