// SPDX-License-Identifier: Apache-2.0
#include "transfer/queueshutdown.h"

#include "core/async.h"

#include <QtConcurrentRun>

namespace tcia::transfer {

QueueShutdown::QueueShutdown(DownloadRunner &runner, DownloadFolders &folders, TransferWorkers &workers,
                             QObject *parent)
    : QObject(parent), m_runner(runner), m_folders(folders), m_workers(workers)
{
}

void QueueShutdown::begin()
{
    if (std::exchange(m_hasBegun, true))
        return;
    connect(&m_runner, &DownloadRunner::runEnded, this, &QueueShutdown::advance);
    connect(&m_folders, &DownloadFolders::forgotten, this, &QueueShutdown::advance);
    m_runner.stop();
    advance();
}

// A folder is closed when nothing runs in it. After the last one, a thread may still be querying a disk's free space.
void QueueShutdown::advance()
{
    const QStringList roots = m_folders.roots();
    for (const QString &root : roots)
        m_folders.advance(root);
    if (!m_folders.isEmpty() || std::exchange(m_isWaitingForPools, true))
        return;
    const auto waiting = QtConcurrent::run(&m_waiter, [&workers = m_workers]() -> Result<void> {
        workers.waitForPools();
        return {};
    });
    onFinished(waiting, this, [this](const Result<void> &) { Q_EMIT finished(); });
}

} // namespace tcia::transfer
