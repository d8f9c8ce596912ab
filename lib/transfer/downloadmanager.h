// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/downloadrunner.h"
#include "transfer/powerlossrecovery.h"
#include "transfer/queuecommands.h"
#include "transfer/queueshutdown.h"
#include "transfer/restoredqueue.h"

namespace tcia::transfer {

//! The queue of series on their way to disk, put together: some at a time, fetched on a network thread of its own, unpacked on a
//! pool. Lives on one thread (the GUI's, or the command line's). Commands act at once on what is shown; threads that still hold a
//! file release it in the background.
class DownloadManager : public QObject
{
    Q_OBJECT
public:
    using Move = transfer::Move;

    explicit DownloadManager(QObject *parent = nullptr);
    ~DownloadManager() override; //!< stops what is under way, leaves nothing half-made, and writes the journal

    //! At most so many series at once, 1 to AdaptiveConcurrency::highest; takes effect for what starts next. Fewer where more bring
    //! nothing. A series that hardly moves lends its place to one more, up to AdaptiveConcurrency::highestLent in all.
    void setParallel(int jobs);
    int parallel() const { return m_runner.limit(); } //!< as set
    //! Bytes a second for all together; 0: as fast as it goes.
    void setBandwidth(qint64 bytesPerSecond) { m_runner.setBandwidth(bytesPerSecond); }
    //! Looks at every unpacked file before its series is finished; default none.
    void setInspector(storage::Inspector inspector) { m_runner.options().inspector = std::move(inspector); }
    //! Where the images of a server's series come from, of servers that are not known yet; default: by dialect.
    void setByteSources(archive::ByteSourceFactory factory) { m_servers.setByteSources(std::move(factory)); }
    //! How long silence is borne; takes effect for what starts next.
    void setLimits(archive::ImageDownload::Limits limits) { m_runner.options().limits = limits; }
    void setPolicy(const RetryPolicy &policy) { m_runner.setRetryPolicy(policy); }
    void setDiskPolicy(const DiskPolicy &policy) { m_folders.setPolicy(policy); }
    void setSpeedPolicy(const SpeedPolicy &policy) { m_runner.setSpeedPolicy(policy); }

    //! Keeps the queue in this file from now on: every transfer is written before it starts. Call it first.
    void setJournal(const QString &path);
    //! Reads the queue of the last time; restored() tells what came. Transfers do not start before their server is provided.
    void restore();
    //! Where a server of restored transfers is now (the demonstration archive moves), and its API key.
    void provide(const archive::Server &kept, const archive::Server &now, const QString &apiKey);

    //! Queues series of one server into one target. A series already in the queue for the same root and not final is skipped.
    //! Returns how many were queued; of very many the later ones follow within moments.
    qsizetype enqueue(const archive::Archive &archive, const QList<Series> &series, const Target &target);

    TransferView transfers() const { return m_queue.transfers(); } //!< in order; valid until the event loop comes round
    const Transfer *find(TransferId id) const { return m_queue.find(id); } //!< null: there is none
    Progress progress() const;       //!< sums over all
    QList<QueueBlock> blocks() const; //!< why nothing starts of what waits; none: it is only a matter of turns
    bool isIdle() const;             //!< nothing that is not final, and all is tidied up

    // Of more than some thousand transfers the later ones follow within moments; nothing starts meanwhile.
    void pause(const QList<TransferId> &ids) { m_commands.pause(ids); } //!< what arrived whole of them stays
    void pauseAll() { m_commands.pauseAll(); }
    void resume(const QList<TransferId> &ids) { m_commands.resume(ids); } //!< those Paused
    void resumeAll() { m_commands.resumeAll(); }
    void cancel(const QList<TransferId> &ids) { m_commands.cancel(ids); } //!< leaves nothing of what is not whole
    void cancelAll() { m_commands.cancelAll(); }
    void retry(const QList<TransferId> &ids) { m_commands.retry(ids); }   //!< those Failed or Cancelled, from the start
    void retryFailed() { m_commands.retryAll(State::Failed); }
    void move(const QList<TransferId> &ids, Move where) { m_commands.move(ids, where); } //!< keeps their order among themselves
    void clearFinished() { m_commands.clearFinished(); } //!< forgets final transfers. Not from within ended()
    void stop();                                         //!< before the program ends; see QueueShutdown. stopped() follows
    QStringList foldersInUse() const { return m_folders.roots(); }
    void tryNow();                                       //!< ends every waiting for a time: the network or the disk has changed

Q_SIGNALS:
    void added(const QList<tcia::transfer::TransferId> &ids);         //!< at the end
    void aboutToRemove(const QList<tcia::transfer::TransferId> &ids); //!< they are still there
    void removed();
    void reordered();
    void changed(const QList<tcia::transfer::TransferId> &ids);       //!< at most five times a second
    void progressed(const tcia::transfer::Progress &progress);        //!< at most five times a second, and at the end
    void ended(tcia::transfer::TransferId id);                        //!< it reached a final state
    void stopped();
    void idle();          //!< the last one did, and what was only for the way is tidied up
    void blocksChanged(); //!< see blocks(); at most a few times a second
    void restored(const QList<tcia::archive::Server> &servers, qint64 unreadable); //!< whose transfers are there again
    void journalFailed(const tcia::Error &error);                                  //!< goes on without
    //! What had been finished in a folder did not all reach the disk before the system went down. It waits again; said once.
    void powerLost(const tcia::Error &error);

private:
    void connectQueue();
    void connectFolders();
    void append(const Journal::Content &content);
    void announce();

    TransferWorkers m_workers;
    TransferQueue m_queue;
    QueueIntake m_intake {m_queue};
    QueueCommands m_commands {m_queue, m_intake};
    TransferServers m_servers;
    ProgressMeter m_meter;
    DownloadFolders m_folders;
    QueueStore m_store;
    DownloadRunner m_runner;
    PowerLossRecovery m_recovery;
    QueueShutdown m_shutdown;
};

} // namespace tcia::transfer

Q_DECLARE_METATYPE(tcia::transfer::Progress)
