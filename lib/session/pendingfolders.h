// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/downloadarchives.h"
#include "session/folderqueue.h"
#include "session/queueservers.h"

namespace tcia::session {

//! Queues what download folders wait for and the queue does not have: requests of the command line, or of a queue that
//! was lost. Lives on the queue's thread.
class PendingFolders : public QObject
{
    Q_OBJECT
public:
    //! All must outlive it.
    PendingFolders(transfer::DownloadManager &downloads, FolderQueue &folders, DownloadArchives &archives,
                   QueueServers &servers, ServerAccessResolver &resolver, QObject *parent = nullptr);

    //! Resumes the requests of these folders. Only the first call counts. A folder that cannot be read, which is
    //! reported once, or that another process downloads into is tried again.
    void resume(const QStringList &roots);

Q_SIGNALS:
    void failed(const tcia::Error &error); //!< also of series whose files were removed, which are not queued

private:
    void resumeFolder(const QString &root, int failures = 0);
    void queue(const FolderQueue::Waiting &waiting);

    transfer::DownloadManager &m_downloads;
    FolderQueue &m_folders;
    DownloadArchives &m_archives;
    QueueServers &m_servers;
    ServerAccessResolver &m_resolver;
    bool m_isResumed = false;
};

} // namespace tcia::session
