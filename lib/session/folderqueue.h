// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/downloadmanager.h"
#include "transfer/requestgroups.h"
#include "transfer/requestlog.h"

#include <QFuture>
#include <QSet>
#include <QThreadPool>
#include <QTimer>

#include <memory>

namespace tcia::session {

//! Keeps the folders that are downloaded into in step with the queue: what is asked for is written into its folder before it is
//! queued, what is cancelled or cleared is dropped there, what is tried again is waited for again. Lives on the queue's thread;
//! files are written on other threads, one a folder, in the order of the asking.
class FolderQueue : public QObject
{
    Q_OBJECT
public:
    //! `downloads` must outlive it.
    explicit FolderQueue(transfer::DownloadManager &downloads, QObject *parent = nullptr);
    ~FolderQueue() override; //!< writes what is left; waits for it no longer than some seconds

    //! Writes what is asked for into the folder, which is made where it is missing.
    QFuture<Result<void>> add(const archive::Server &server, const QList<Series> &series, const transfer::Target &target);
    //! The same where each has its own target below `root`. When it was asked for, and the size of the record, are filled in.
    QFuture<Result<void>> add(const QString &root, const QList<transfer::Request> &requests);

    //! What a folder waits for and the queue does not have; nothing where another process downloads into it.
    using Waiting = transfer::RequestGroup;
    QFuture<Result<QList<Waiting>>> waiting(const QString &root);

Q_SIGNALS:
    void failed(const tcia::Error &error); //!< a folder could not be told; once a folder

private:
    enum class Line { Drop, Reopen, Present };
    using Key = std::pair<QString, QString>; //!< root and series UID
    QThreadPool *writer(const QString &root);
    void note(Line line, const Key &key);
    void noteEnded(const transfer::Transfer &transfer);
    void noteCleared(const QList<transfer::TransferId> &ids);
    void findReopened();
    void write();

    transfer::DownloadManager &m_downloads;
    QHash<QString, QList<std::pair<Line, QString>>> m_lines; //!< to be written, by root
    QSet<Key> m_dropped;      //!< series in the queue that the folder does not wait for
    QSet<QString> m_reported; //!< roots
    QTimer m_soon;
    QHash<QString, std::shared_ptr<QThreadPool>> m_writers; //!< by root: a disk that does not answer holds up no other
};

} // namespace tcia::session
