// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/downloadfolders.h"
#include "transfer/queuestore.h"
#include "transfer/transferqueue.h"

namespace tcia::transfer {

//! Power-loss recovery as far as it is the queue's: what had been finished in a folder and did not all reach the disk waits again,
//! and is told. Lives on the queue's thread.
class PowerLossRecovery : public QObject
{
    Q_OBJECT
public:
    PowerLossRecovery(TransferQueue &queue, DownloadFolders &folders, QueueStore &store, QObject *parent = nullptr);

    //! Series of the last time were finished in this folder: looks whether that use of it was interrupted.
    void check(const QString &root);

Q_SIGNALS:
    void lost(const tcia::Error &error); //!< once

private:
    qsizetype requeue(DownloadFolder &folder);
    void tell(const DownloadFolder &folder, qsizetype again);

    TransferQueue &m_queue;
    DownloadFolders &m_folders;
    QueueStore &m_store;
};

} // namespace tcia::transfer
