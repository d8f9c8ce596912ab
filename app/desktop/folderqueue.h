// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/downloadmanager.h"
#include "transfer/requestlog.h"

#include <QFuture>
#include <QSet>
#include <QThreadPool>
#include <QTimer>

namespace tcia::desktop {

//! Keeps the folders that are downloaded into in step with the queue: what is asked for is written into its folder before it is
//! queued, what is cancelled or cleared is dropped there, what is tried again is waited for again. Lives on the queue's thread;
//! files are written on one of its own, in the order of the asking.
class FolderQueue : public QObject
{
    Q_OBJECT
public:
    //! `downloads` must outlive it.
    explicit FolderQueue(transfer::DownloadManager &downloads, QObject *parent = nullptr);
    ~FolderQueue() override; //!< writes what is left

    //! Writes what is asked for into the folder, which is made where it is missing.
    QFuture<Result<void>> add(const archive::Server &server, const QList<Series> &series, const transfer::Target &target);

    //! What a folder waits for and the queue does not have, grouped by server and target; nothing where another process downloads
    //! into it.
    struct Waiting
    {
        archive::Server server;
        transfer::Target target;
        QList<Series> series;
    };
    QFuture<Result<QList<Waiting>>> waiting(const QString &root);

Q_SIGNALS:
    void failed(const tcia::Error &error); //!< a folder could not be told; once a folder

private:
    enum class Line { Drop, Reopen, Present };
    void note(Line line, const transfer::Transfer &transfer);
    void noteEnded(const transfer::Transfer &transfer);
    void noteCleared(const transfer::Transfer &transfer);
    void findReopened();
    void write();

    using Key = std::pair<QString, QString>; //!< root and series UID
    transfer::DownloadManager &m_downloads;
    QHash<QString, QList<std::pair<Line, QString>>> m_lines; //!< to be written, by root
    QSet<Key> m_dropped;      //!< series in the queue that the folder does not wait for
    QSet<QString> m_reported; //!< roots
    QTimer m_soon;
    QThreadPool m_writer;
};

} // namespace tcia::desktop
