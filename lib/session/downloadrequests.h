// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/downloadarchives.h"
#include "session/folderqueue.h"
#include "session/queueservers.h"
#include "verify/verdict.h"

#include <functional>
#include <memory>

namespace tcia::session {

//! Requests downloads: each request is recorded in its folder before it is queued, so that losing the queue loses no
//! request. Lives on the queue's thread.
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

    //! The folder of a series below the root of a target, relative to it; empty if there is none. Called on the pool.
    using FolderOf = std::function<QString(const QString &seriesUid)>;
    //! The same; series with a folder are downloaded even if they are whole, and replace it.
    QFuture<Result<qsizetype>> downloadAgain(const archive::ServerAccess &from, std::function<QList<Series>()> gather,
                                             const transfer::Target &target, FolderOf folderOf);

    //! Requests the repairable series of a folder completely. Returns the number that was queued.
    QFuture<Result<qsizetype>> repair(const archive::ServerAccess &from, const QString &root,
                                      const QList<verify::Verdict> &verdicts);

private:
    struct Enqueuing;
    void enqueueSlice(const std::shared_ptr<Enqueuing> &what);
    QFuture<Result<qsizetype>> request(archive::Archive &archive, const QString &root,
                                       const QList<transfer::SeriesRequest> &requests);

    transfer::DownloadManager &m_downloads;
    FolderQueue &m_folders;
    DownloadArchives &m_archives;
    QueueServers &m_servers;
};

} // namespace tcia::session
