// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/archive.h"
#include "archive/imagedownload.h"
#include "transfer/transfer.h"

#include <QObject>

#include <memory>
#include <vector>

namespace tcia::transfer {

//! The queue of series on their way to disk: N at a time, fetched on a network thread of its own, unpacked on the pool. Lives on
//! one thread (the GUI's, or the command line's); rows keep their place for ever, so a row number identifies a transfer.
class DownloadManager : public QObject
{
    Q_OBJECT
public:
    explicit DownloadManager(QObject *parent = nullptr);
    ~DownloadManager() override; //!< stops what is under way and leaves nothing half-made

    //! Series parallel, 1 to 6; takes effect at once for what starts next.
    void setParallel(int jobs);
    int parallel() const;

    //! Looks at every unpacked file before its series is finished; default none.
    void setInspector(Inspector inspector);

    //! How long silence is borne; takes effect for what starts next.
    void setLimits(archive::ImageDownload::Limits limits);

    //! Queues series of one server into one target. A series already in the queue for the same root and not final is skipped.
    //! `archive` must outlive the manager's use of it. Returns how many were queued.
    qsizetype enqueue(archive::Archive &archive, const QList<Series> &series, const Target &target);

    const std::vector<Transfer> &transfers() const;
    Progress progress() const;
    bool isIdle() const; //!< nothing waiting, active or being tidied up

    void cancel(const QList<qsizetype> &rows);
    void cancelAll();
    void retry(const QList<qsizetype> &rows); //!< those Failed or Cancelled, from the start
    void retryFailed();
    void clearFinished();                     //!< forgets final rows; announced as a reset. Not from within ended()

Q_SIGNALS:
    void aboutToInsert(qsizetype first, qsizetype count);
    void inserted(qsizetype first, qsizetype count);
    void aboutToReset();
    void reset();
    void changed(const QList<qsizetype> &rows); //!< at most five times a second
    void progressed(const tcia::transfer::Progress &progress); //!< at most five times a second, and at the end
    void ended(qsizetype row);                  //!< a transfer reached a final state
    void idle();                                //!< the last one did, and what was only for the way is tidied up

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace tcia::transfer

Q_DECLARE_METATYPE(tcia::transfer::Progress)
