// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/downloadrunner.h"
#include "transfer/journalsync.h"
#include "transfer/powerlossrecovery.h"
#include "transfer/queuecommands.h"
#include "transfer/queueshutdown.h"

namespace tcia::transfer {

//! The download queue: composes its parts, fetches a limited number of series on its own network thread and unpacks
//! them on a pool. Lives on one thread (the GUI's, or the command line's). Commands update the visible state
//! immediately; workers release open files asynchronously.
class DownloadManager : public QObject
{
    Q_OBJECT
public:
    using Move = transfer::Move;

    explicit DownloadManager(QObject *parent = nullptr);
    ~DownloadManager() override; //!< stops active transfers, removes partial data, and writes the journal

    //! Limits the number of concurrent series, 1 to AdaptiveConcurrency::maximum; applies to transfers that start
    //! later. Fewer are used for a server if more bring no benefit. A very slow series lends its slot to another one,
    //! see AdaptiveConcurrency::withLent(); one that receives nothing lends it to a series of another server.
    void setParallel(int jobs);
    int parallel() const { return m_servers.limit(); } //!< as set
    //! Rate limit of all transfers in bytes per second; 0: unlimited.
    void setBandwidth(qint64 bytesPerSecond) { m_runner.setBandwidth(bytesPerSecond); }
    //! Inspects every unpacked file before its series is committed; none by default.
    void setFileCheck(storage::FileCheck fileCheck) { m_runner.options().fileCheck = std::move(fileCheck); }
    //! The source of the images of servers added later; default: by dialect.
    void setByteSources(archive::ByteSourceFactory factory) { m_servers.setByteSources(std::move(factory)); }
    //! Timeouts without data; apply to transfers that start later.
    void setLimits(archive::ImageDownload::Limits limits) { m_runner.options().limits = limits; }
    // These three take effect from the next failure on.
    void setPolicy(const RetryPolicy &policy) { m_runner.setRetryPolicy(policy); }
    void setDiskPolicy(const DiskPolicy &policy) { m_folders.setPolicy(policy); }
    void setSpeedPolicy(const SpeedPolicy &policy) { m_runner.setSpeedPolicy(policy); }

    //! Stores the queue in this file: every transfer is written before it starts. Call it first.
    void setJournal(const QString &path) { m_journal.open(path); }
    //! Reads the stored queue; restored() reports the result. Transfers do not start before their server is provided.
    void restore() { m_journal.restore(); }
    //! The current address (the demonstration archive moves) and API key of a server of restored transfers.
    void provide(const archive::Server &recorded, const archive::ServerAccess &now);

    //! Queues series of one server into one target. A series that is already queued for the same root and not final is
    //! skipped. Returns the number queued; large lists are added in slices.
    qsizetype enqueue(const archive::Archive &archive, const QList<Series> &series, const Target &target);

    //! In order; valid until control returns to the event loop.
    TransferView transfers() const { return m_queue.transfers(); }
    const Transfer *find(TransferId id) const { return m_queue.find(id); } //!< null if unknown
    QString serverName(TransferId id) const;                               //!< empty if unknown
    QueueProgress progress() const;                                        //!< totals
    QList<QueueBlock> blocks() const; //!< why waiting transfers do not start; empty if they are only queued
    bool isIdle() const;              //!< all transfers are final and cleaned up

    // Commands on many thousand transfers run in slices; nothing starts meanwhile.
    void pause(const QList<TransferId> &ids) { m_commands.pause(ids); } //!< keeps complete objects
    void pauseAll() { m_commands.pauseAll(); }
    void resume(const QList<TransferId> &ids) { m_commands.resume(ids); } //!< Paused ones
    void resumeAll() { m_commands.resumeAll(); }
    void cancel(const QList<TransferId> &ids) { m_commands.cancel(ids); } //!< removes partial data
    void cancelAll() { m_commands.cancelAll(); }
    void retry(const QList<TransferId> &ids) { m_commands.retry(ids); } //!< Failed or Cancelled ones, from the start
    void retryFailed() { m_commands.retryAll(State::Failed); }
    void move(const QList<TransferId> &ids, Move where) { m_commands.move(ids, where); } //!< keeps their relative order
    void clearFinished()
    {
        m_commands.clearFinished();
    }            //!< removes final transfers. Do not call it from a slot of
                 //!< ended()
    void stop(); //!< before the program ends; see QueueShutdown. stopped() follows
    QStringList foldersInUse() const { return m_folders.roots(); } //!< folders that may have open files
    void retryNow(); //!< ends all timed waits, because the network or the disk has changed

Q_SIGNALS:
    void added(const QList<tcia::transfer::TransferId> &ids);         //!< at the end
    void aboutToRemove(const QList<tcia::transfer::TransferId> &ids); //!< still accessible
    void removed();
    void reordered();
    void changed(const QList<tcia::transfer::TransferId> &ids);     //!< at most four times a second
    void progressed(const tcia::transfer::QueueProgress &progress); //!< at most four times a second, and at the end
    void ended(tcia::transfer::TransferId id);                      //!< it has reached a final state
    void stopped();                                                 //!< no file is open any more; see stop()
    void idle();                                                    //!< all transfers are final and temporary files are
                                                                    //!< removed
    void blocksChanged();                                           //!< see blocks(); at most a few times a second
    void restored(const QList<tcia::archive::Server> &servers, qint64 unreadable); //!< servers of the restored
                                                                                   //!< transfers
    //! Parts of an answer to a request of the queue were unusable; see archive::Archive.
    void foundUnusable(const QString &subject, const tcia::Unusable &unusable);
    void journalFailed(const tcia::Error &error); //!< the queue continues without a journal
    //! Some completed series of a folder had not reached the disk before a power loss. They are queued again; emitted
    //! once.
    void powerLost(const tcia::Error &error);

private:
    void connectQueue();
    void connectFolders();
    void connectJournal();
    void announce();

    TransferWorkers m_workers;
    TransferQueue m_queue;
    QueueIntake m_intake {m_queue};
    QueueCommands m_commands {m_queue, m_intake};
    TransferServers m_servers;
    ProgressMeter m_meter;
    DownloadFolders m_folders;
    QueueStore m_store;
    JournalSync m_journal {m_queue, m_intake, m_servers, m_store};
    DownloadRunner m_runner;
    PowerLossRecovery m_recovery;
    QueueShutdown m_shutdown;
};

} // namespace tcia::transfer
