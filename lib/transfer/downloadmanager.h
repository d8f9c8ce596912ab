// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/imagedownload.h"
#include "transfer/shelf.h"
#include "transfer/transfer.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace tcia::archive {
class Archive;
}

namespace tcia::transfer {

//! The queue of series on their way to disk: some at a time, fetched on a network thread of its own, unpacked on the pool. Lives on
//! one thread (the GUI's, or the command line's). A row number identifies a transfer until rows are moved or cleared, which is
//! announced. Whatever is asked of it acts at once on what is shown; threads that still hold a file let go of it behind that.
class DownloadManager : public QObject
{
    Q_OBJECT
public:
    explicit DownloadManager(QObject *parent = nullptr);
    ~DownloadManager() override; //!< stops what is under way, leaves nothing half-made, and writes the journal

    //! At most so many series at once, 1 to 8; takes effect for what starts next. Fewer where more bring nothing.
    void setParallel(int jobs);
    int parallel() const; //!< as set

    //! Bytes a second for all together; 0: as fast as it goes.
    void setBandwidth(qint64 bytesPerSecond);

    //! Looks at every unpacked file before its series is finished; default none.
    void setInspector(Inspector inspector);

    //! How long silence is borne; takes effect for what starts next.
    void setLimits(archive::ImageDownload::Limits limits);
    //! How stubborn the queue is; takes effect with the next failure.
    void setPolicy(const Policy &policy);

    //! Keeps the queue in this file from now on: every row is written before it starts. Call it first.
    void setJournal(const QString &path);

    //! Reads the queue of the last time; restored() tells what came. Rows do not start before their server is provided.
    void restore();
    //! Of what the journal keeps of other times, forgets these series and what came to an end. Answers how many rows it still keeps;
    //! they do not start.
    QFuture<Result<qint64>> forgetKept(const QStringList &seriesUids);
    //! True where the journal is another process's: nothing is kept then. Valid after the journal's first answer.
    bool isJournalTaken() const;
    //! Where a server of restored rows is now (the demonstration archive moves), and its API key.
    void provide(const archive::Server &kept, const archive::Server &now, const QString &apiKey);

    //! Queues series of one server into one target. A series already in the queue for the same root and not final is skipped.
    //! Returns how many were queued; of very many the later rows follow within moments, so that nobody is kept waiting.
    qsizetype enqueue(const archive::Archive &archive, const QList<Series> &series, const Target &target);

    const Shelf<Transfer> &transfers() const; //!< by row; valid until the event loop comes round
    Progress progress() const;                      //!< sums over all rows
    QList<Hold> holds() const;                      //!< why nothing starts of what waits; none: it is only a matter of turns
    bool isIdle() const; //!< nothing that is not final, and all is tidied up

    // Of more than some thousand rows the later ones follow within moments; nothing starts meanwhile.
    void pause(const QList<qsizetype> &rows);  //!< what arrived whole of them stays
    void pauseAll();                          //!< also those queued that are no rows yet
    void resume(const QList<qsizetype> &rows); //!< those Paused
    void resumeAll();                         //!< as pauseAll()
    void cancel(const QList<qsizetype> &rows); //!< leaves nothing of what is not whole; those final stay as they are
    void cancelAll();                         //!< as pauseAll()
    void retry(const QList<qsizetype> &rows); //!< those Failed or Cancelled, from the start
    void retryFailed();                       //!< all of them, from the start
    void retryCancelled();                    //!< all of them, from the start
    void tryNow();                            //!< ends every waiting for time and every hold: the network or the disk has changed
    void clearFinished();                     //!< forgets final rows; announced as a reset. Not from within ended()

    enum class Move { Up, Down, Top, Bottom };
    void move(const QList<qsizetype> &rows, Move where); //!< keeps their order among themselves

Q_SIGNALS:
    void aboutToInsert(qsizetype first, qsizetype count); //!< rows, which are not there yet
    void inserted(qsizetype first, qsizetype count);
    void aboutToReset();                        //!< rows will be known by other numbers, and fewer
    void reset();
    void aboutToReorder();                      //!< the same rows in another order
    void reordered(const QList<qsizetype> &now); //!< where each row is now, by where it was
    void changed(const QList<qsizetype> &rows); //!< at most five times a second
    void progressed(const tcia::transfer::Progress &progress); //!< at most five times a second, and at the end
    void ended(qsizetype row);                  //!< a transfer reached a final state
    void idle();                                //!< the last one did, and what was only for the way is tidied up
    void holdsChanged();                        //!< see holds(); at most a few times a second
    void restored(const QList<tcia::archive::Server> &servers, qint64 unreadable); //!< whose rows are there again
    void journalFailed(const tcia::Error &error);          //!< goes on without
    //! What had been finished in a folder did not all reach the disk before the system went down. Rows of it wait again; said once.
    void powerLost(const tcia::Error &error);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace tcia::transfer

Q_DECLARE_METATYPE(tcia::transfer::Progress)
