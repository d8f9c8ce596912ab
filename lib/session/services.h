// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/downloadrequests.h"
#include "session/pendingfolders.h"
#include "session/sessionmanager.h"

namespace tcia::session {

//! The composition root of the window: owns the parts in the order in which data flows and connects them. Lives on the
//! GUI's thread.
class Services : public QObject
{
    Q_OBJECT
public:
    explicit Services(DemonstrationStarter startDemonstration, QObject *parent = nullptr);
    ~Services() override;

    Settings &settings() { return m_settings; }
    ServerList &servers() { return m_servers; }
    SessionManager &sessions() { return m_sessions; }
    QueueServers &queueServers() { return m_queueServers; }
    transfer::DownloadManager &downloads() { return m_downloads; }
    DiskIndex &disk() { return m_disk; }

    ServerSession *session() { return m_sessions.session(); } //!< null until the first server is open
    //! The open server's archive for users that may outlive the session; null until the first is open.
    archive::Archive *longLivedArchive();

    //! Opens the first server.
    void start(const Launch &launch);
    void applyDownloadSettings(); //!< those stored, also to transfers in the queue
    //! Queues the series that `gather` returns, which runs on the pool, for download from the open server, with the
    //! download settings; with `folderOf` again, see DownloadRequests. Returns their number. The folder is remembered
    //! once it is accepted.
    QFuture<Result<qsizetype>> download(std::function<QList<Series>()> gather, const transfer::Target &target, int jobs,
                                        DownloadRequests::FolderOf folderOf = {});
    //! Queues series for download from another server than the open one.
    QFuture<Result<qsizetype>> downloadFrom(const archive::ServerAccess &from, std::function<QList<Series>()> gather,
                                            const transfer::Target &target);
    //! Queues the series of the open session's basket, after its pending edits.
    QFuture<Result<qsizetype>> download(const transfer::Target &target, int jobs);
    //! Queues the defective series of a folder for download from the open server. Returns their number.
    QFuture<Result<qsizetype>> repair(const QString &root, const QList<verify::Verdict> &verdicts);

    //! Writes the folders' records of provenance a last time; after the downloads have stopped.
    QFuture<Result<void>> finishRecords() { return m_folders.records().finish(); }

Q_SIGNALS:
    void problemFound(const tcia::Error &error); //!< a background failure of any part

private:
    void applyDownloadSettings(int jobs);
    void connectProblems();
    void restoreQueue();

    Settings m_settings;
    catalog::CatalogStore m_answers;
    basket::BasketStore m_baskets;
    ServerList m_servers;
    Demonstration m_demonstration;
    DownloadArchives m_archives;
    transfer::DownloadManager m_downloads;
    FolderQueue m_folders {m_downloads};
    DiskIndex m_disk {m_downloads};
    TransferStages m_transferStages {m_downloads};
    ServerAccessResolver m_resolver {m_demonstration};
    QueueServers m_queueServers {m_downloads, m_resolver};
    PendingFolders m_pendingFolders {m_downloads, m_folders, m_archives, m_queueServers, m_resolver};
    DownloadRequests m_requests {m_downloads, m_folders, m_archives, m_queueServers};
    SessionManager m_sessions {
        m_settings, m_servers, m_demonstration, {m_answers, m_baskets, m_disk, m_transferStages}};
};

} // namespace tcia::session
