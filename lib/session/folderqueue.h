// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provenance/recordkeeper.h"
#include "session/requestwriter.h"
#include "transfer/downloadmanager.h"
#include "transfer/requestgroups.h"
#include "transfer/requestlog.h"

#include <QFuture>
#include <QSet>
#include <QTimer>

namespace tcia::session {

//! Synchronises the files in download folders with the queue: requests are written before they are queued, removed
//! when cancelled or cleared, and restored when retried; records of provenance follow what was downloaded. Lives on the
//! queue's thread.
class FolderQueue : public QObject
{
    Q_OBJECT
public:
    //! `downloads` must outlive it.
    explicit FolderQueue(transfer::DownloadManager &downloads, QObject *parent = nullptr);
    ~FolderQueue() override; //!< flushes pending writes, waiting at most some seconds

    //! Writes requests into the folder, which is created if missing; a full disk gets them later, see RequestWriter.
    QFuture<Result<void>> add(const archive::Server &server, const QList<Series> &series,
                              const transfer::Target &target);
    //! The same with individual targets below `root`. Fills in the time and the record's size.
    QFuture<Result<void>> add(const QString &root, const QList<transfer::SeriesRequest> &requests);

    using Waiting = transfer::RequestGroup;
    struct PendingRequests
    {
        QList<Waiting> waiting;
        qsizetype removed = 0;          //!< series that were recorded, but whose files are partly missing or changed
        bool isLockedElsewhere = false; //!< another process uses the folder, so nothing was read: retry later
    };
    //! The folder's pending requests that are not in the queue: none if the folder is missing, an Error if it cannot be
    //! read.
    QFuture<Result<PendingRequests>> waiting(const QString &root);

    //! What the user will use the images for, as records name it; see provenance::Selection.
    void setPurpose(const QString &purpose) { m_purpose = purpose; }
    provenance::RecordKeeper &records() { return m_records; }

Q_SIGNALS:
    void failed(const tcia::Error &error); //!< a folder could not be written; once per folder

private:
    using Key = std::pair<QString, QString>; //!< root and series UID
    void note(RequestUpdate::Kind kind, const Key &key);
    void noteEnded(const transfer::Transfer &transfer);
    void noteCleared(const QList<transfer::TransferId> &ids);
    void findReopened(const QList<transfer::TransferId> &changed);
    void write();

    transfer::DownloadManager &m_downloads;
    RequestWriter m_writer;
    provenance::RecordKeeper m_records;
    QString m_purpose;
    QHash<QString, QList<RequestUpdate>> m_lines; //!< pending lines by root
    QSet<Key> m_dropped;                          //!< queued series whose requests were dropped from the folder
    QTimer m_delayTimer;
};

} // namespace tcia::session
