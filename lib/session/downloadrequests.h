// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/downloadarchives.h"
#include "session/folderqueue.h"
#include "session/queueservers.h"
#include "verify/verdict.h"

namespace tcia::session {

//! Requests downloads: records each request in its folder and queues it then, so that no request is lost with the
//! queue. Lives on the queue's thread.
class DownloadRequests : public QObject
{
    Q_OBJECT
public:
    //! All must outlive it.
    DownloadRequests(transfer::DownloadManager &downloads, FolderQueue &folders, DownloadArchives &archives,
                     QueueServers &servers, QObject *parent = nullptr);

    //! Requests the series that `gather` returns, which runs on the pool. Returns the number that was queued.
    QFuture<Result<qsizetype>> download(const archive::ServerAccess &from, std::function<QList<Series>()> gather,
                                        const transfer::Target &target);

    //! Requests the series of a folder that can be repaired, whole. Returns the number that was queued.
    QFuture<Result<qsizetype>> repair(const archive::ServerAccess &from, const QString &root,
                                      const QList<verify::Verdict> &verdicts);

private:
    transfer::DownloadManager &m_downloads;
    FolderQueue &m_folders;
    DownloadArchives &m_archives;
    QueueServers &m_servers;
};

} // namespace tcia::session
