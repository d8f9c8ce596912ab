// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/downloadfolders.h"
#include "transfer/queuestore.h"
#include "transfer/transferqueue.h"

namespace tcia::transfer {

//! Power-loss recovery of the queue: completed series that did not reach the disk are queued again and reported. Lives
//! on the queue's thread.
class PowerLossRecovery : public QObject
{
    Q_OBJECT
public:
    PowerLossRecovery(TransferQueue &queue, DownloadFolders &folders, QueueStore &store, QObject *parent = nullptr);

    //! Checks whether the last use of this folder was interrupted; series of the stored queue were completed in it.
    void check(const QString &root);

Q_SIGNALS:
    void lost(const tcia::Error &error); //!< emitted once

private:
    qsizetype requeue(DownloadFolder &folder);
    void report(const DownloadFolder &folder, qsizetype again);

    TransferQueue &m_queue;
    DownloadFolders &m_folders;
    QueueStore &m_store;
};

} // namespace tcia::transfer
