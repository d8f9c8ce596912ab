// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dicom/inspect.h"
#include "session/afterdownload.h"
#include "session/downloadrequests.h"
#include "session/pendingfolders.h"
#include "session/sessionmanager.h"
#include "session/storedseries.h"

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
    DiskIndex &disk() { return m_stored.index; }
    DamageKeeper &damages() { return m_stored.damage; }
    AfterDownload &afterDownload() { return m_afterDownload; }

    ServerSession *session() { return m_sessions.session(); } //!< null until the first server is open
    //! The open server's archive for users that may outlive the session; null until the first is open.
    archive::Archive *longLivedArchive();

    //! Opens the first server.
    void start(const Launch &launch);
    void applyDownloadSettings(); //!< those stored, also to transfers in the queue
    //! Queues the series that `gather` returns, which runs on the pool, for download from the open server, with the
    //! download settings; with `folderOf` again, see DownloadRequests. Damaged series replace their folders, where
    //! Repair may. Returns their number. The folder is remembered once it is accepted.
    QFuture<Result<qsizetype>> download(std::function<QList<Series>()> gather, const transfer::Target &target, int jobs,
                                        DownloadRequests::FolderOf folderOf = {});
    //! Queues series for download from another server than the open one.
    QFuture<Result<qsizetype>> downloadFrom(const archive::ServerAccess &from, std::function<QList<Series>()> gather,
                                            const transfer::Target &target);
    //! Queues the series of the open session's basket, after its pending edits.
    QFuture<Result<qsizetype>> download(const transfer::Target &target, int jobs);
    //! Queues the defective series of a folder for download from the open server. Returns their number.
    QFuture<Result<qsizetype>> repair(const QString &root, const QList<verify::Verdict> &verdicts);

    //! Shows the series that were recorded in a folder otherwise than by the queue as on disk, now and after each
    //! start, and writes its record of provenance.
    void showRecorded(const QString &root);

    //! Writes the folders' records of provenance a last time; after the downloads have stopped.
    QFuture<Result<void>> finishRecords() { return m_folders.records().finish(); }

Q_SIGNALS:
    void problemFound(const tcia::Error &error); //!< a background failure of any part

private:
    //! The databases of the user.
    struct Stores
    {
        catalog::CatalogStore answers {catalog::catalogStorePath(), catalog::changeHistoryPath()};
        basket::BasketStore baskets {basket::basketStorePath()};
    };
    void applyDownloadSettings(int jobs);
    void connectProblems();
    void restoreQueue();

    Settings m_settings;
    Stores m_stores;
    ServerList m_servers;
    Demonstration m_demonstration;
    DownloadArchives m_archives;
    transfer::DownloadManager m_downloads;
    FolderQueue m_folders {m_downloads};
    StoredSeries m_stored {m_downloads, damagesPath(), dicom::readSeriesUid};
    TransferStages m_transferStages {m_downloads};
    AfterDownload m_afterDownload;
    ServerAccessResolver m_resolver {m_demonstration};
    QueueServers m_queueServers {m_downloads, m_resolver};
    PendingFolders m_pendingFolders {m_downloads, m_folders, m_archives, m_queueServers, m_resolver};
    DownloadRequests m_requests {m_downloads, m_folders, m_archives, m_queueServers};
    SessionManager m_sessions {
        m_settings, m_servers, m_demonstration, {m_stores.answers, m_stores.baskets, m_stored.index, m_transferStages}};
};

} // namespace tcia::session
