// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/keptrequests.h"
#include "session/stagefailures.h"
#include "session/stagefolders.h"
#include "transfer/downloadmanager.h"

#include <QSet>
#include <QTimer>

namespace tcia::session {

//! What is done with series after their download, as the user asked for it in the window: runs the stages of a series
//! once it is complete, also after a restart of the program. Only what was asked for here is run, never what a folder
//! says. Lives on the queue's thread; the work is done on others.
class AfterDownload : public QObject
{
    Q_OBJECT
public:
    //! `path`: where requests are kept, which are read in the background. `downloads` must outlive it.
    AfterDownload(transfer::DownloadManager &downloads, const QString &path, QObject *parent = nullptr);

    //! Asks for stages of series that are about to be queued for this root. Queue them once that is kept.
    QFuture<Result<void>> ask(const QString &root, const QStringList &stages, const QStringList &seriesUids);
    //! Cancels what was asked for of series that could not be queued, unless they are in the queue.
    void withdraw(const QString &root, const QStringList &seriesUids);
    //! Runs stages for series that are on disk.
    void run(const QString &root, const QStringList &stages, const QList<FolderStages::Place> &series);

    StageList &list() { return m_list; }
    //! Stages of series that wait for their turn or run, also of downloads that have just ended.
    qsizetype pending() const;

    void retry(const QList<StageKey> &keys);  //!< what failed, was cancelled or waits to be asked for again
    void cancel(const QList<StageKey> &keys); //!< what is not finished
    void clearFinished();                     //!< removes rows; files stay

Q_SIGNALS:
    void failed(const tcia::Error &error);

private:
    using Places = QList<FolderStages::Place>;
    using RootAndSeries = std::pair<QString, QString>;
    void load(const StageRequests &kept);
    void resume(const QString &root, const QList<StageKey> &keys, const QList<stages::StageRow> &rows);
    bool isDownloading(const StageKey &key) const;
    void noteChanged(const StageStatus &row);
    void noteEnded(const transfer::Transfer &transfer);
    void cancelWithdrawn();
    void runReady();
    void runAll(const QHash<StageKey, FolderStages::Place> &places);

    transfer::DownloadManager &m_downloads;
    KeptRequests m_requests;
    StageList m_list;
    StageFailures m_failures {m_list};
    StageFolders m_folders {m_list};
    QHash<StageKey, FolderStages::Place> m_ready; //!< of downloads that have ended
    QSet<RootAndSeries> m_withdrawn;              //!< whose downloads were cancelled, removed or not queued
    QSet<QString> m_reported;                     //!< reasons of failures, until none is left
    QTimer m_readyTimer;
};

} // namespace tcia::session
