// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "provenance/recordfiles.h"
#include "transfer/downloadmanager.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QHash>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace tcia::provenance {

//! Writes the records of a queue's folders while it downloads: when series were queued, then from time to time as they
//! end, and at the end. Series that a restored queue has already ended do not make it write. Lives on the queue's
//! thread; the files are written on a thread of its own.
class RecordKeeper : public QObject
{
    Q_OBJECT
public:
    //! How long a record is not written again after it was, at least: its cost must not count.
    struct Pace
    {
        qint64 leastMs = 10'000;
        qint64 timesItTook = 20;
    };

    //! The queue must outlive it.
    explicit RecordKeeper(transfer::DownloadManager &queue, QObject *parent = nullptr);
    ~RecordKeeper() override; //!< waits for a write that has begun

    //! The servers that records call by name, although a folder knows only their address.
    void setServers(const QList<archive::Server> &known) { m_known = known; }
    void setPace(const Pace &pace) { m_pace = pace; }
    //! Writes the record of a folder, in which series were recorded otherwise than by the queue.
    void update(const QString &root);
    //! Writes the records of all folders of which anything was queued or has ended since they were written: the first
    //! error, if there is one.
    QFuture<Result<void>> finish();

Q_SIGNALS:
    void failed(const tcia::Error &error); //!< a record was not written; once per folder, until one is

private:
    struct Folder
    {
        bool isDue = false;
        bool isWriting = false;
        bool hasFailed = false;
        qint64 notBefore = 0; //!< by m_clock
        qint64 began = 0;
    };
    void takeTransfer(transfer::TransferId id);
    void write(const QString &root);
    void writeDue();
    Knowledge knowledge(const QString &root) const;

    transfer::DownloadManager &m_queue;
    QList<archive::Server> m_known;
    Pace m_pace;
    QElapsedTimer m_clock;
    QTimer m_timer;                   //!< of the next write that must wait
    QThreadPool m_pool;               //!< of one thread: one write at a time
    QHash<QString, Folder> m_folders; //!< by root
};

} // namespace tcia::provenance
