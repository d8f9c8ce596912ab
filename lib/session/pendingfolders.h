// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/downloadarchives.h"
#include "session/folderqueue.h"
#include "session/queueservers.h"

namespace tcia::session {

//! Queues pending requests of download folders that are not in the queue: requests of the command line, or of a lost
//! queue. Lives on the queue's thread.
class PendingFolders : public QObject
{
    Q_OBJECT
public:
    //! All must outlive it.
    PendingFolders(transfer::DownloadManager &downloads, FolderQueue &folders, DownloadArchives &archives,
                   QueueServers &servers, ServerAccessResolver &resolver, QObject *parent = nullptr);

    //! Resumes the requests of these folders. Only the first call has an effect. A folder is retried if it cannot be
    //! read, which is reported once, or if another process uses it.
    void resume(const QStringList &roots);

Q_SIGNALS:
    void failed(const tcia::Error &error); //!< also for series whose files were removed, which are not queued

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
