// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/diskguard.h"
#include "storage/foldernames.h"
#include "transfer/groupcommit.h"
#include "storage/staging.h"
#include "transfer/recordflusher.h"
#include "transfer/spoolslots.h"

#include <QObject>

namespace tcia::transfer {

//! A root that series are downloaded into, with its lock, its record, its spool files and its disk: Closed → Opening → Open →
//! Closing → Closed. One object a root. Lives on the queue's thread; works on files on the workers'.
class DownloadFolder : public QObject
{
    Q_OBJECT
public:
    enum class Phase { Closed, Opening, Open, Closing };

    DownloadFolder(const QString &root, TransferWorkers &workers, const DiskPolicy &policy, QObject *parent = nullptr);

    const QString &root() const { return m_root; }
    Phase phase() const { return m_phase; }
    bool isChecking() const { return m_isChecking; }
    bool isRecovering() const { return m_isRecovering; } //!< opened because its last use was interrupted
    DiskGuard &guard() { return m_guard; }
    const DiskGuard &guard() const { return m_guard; }
    SpoolSlots &spools() { return m_spools; }
    storage::FolderNames &names() { return m_names; }

    void open();
    void close();     //!< once nothing of it is in use: what was finished reaches the disk, the staging area goes, the lock is released
    void closeNow();  //!< at the program's end, when the workers have stopped
    //! Opens it if its last use was interrupted, so that what a loss of power took is found; checked() comes before that. Makes
    //! nothing where the folder is not there.
    void checkInterrupted();

    //! What is recorded of a series; none: nothing.
    std::optional<storage::RecordedSeries> recorded(const QString &seriesUid) const;
    //! Series that were finished and did not outlive a loss of power; asked once.
    const QStringList &shortened() const { return m_open.shortened; }
    QStringList takeShortened() { return std::exchange(m_open.shortened, {}); }
    void setShortened(const QStringList &uids) { m_open.shortened = uids; }

    //! Moves a staged series to its final place and records it, together with others that are ready at about the same time. The
    //! answer is where its record begins.
    QFuture<Result<qint64>> commit(const storage::StagedSeries &staged) { return m_commits.add(staged); }

    //! Asks the disk how much is free and, where the folder is blocked by a fault, whether it can be written to. diskSeen() tells.
    void examineDisk();
    void tick(); //!< several times a second: examines and flushes when it is time

Q_SIGNALS:
    void opened(const tcia::Result<void> &result);
    void closed();
    void checked();
    void diskSeen(bool blockEnded);

private:
    void finishOpening(const Result<storage::OpenRoot> &result);
    void noteCommitted(const storage::StagedSeries &series, qint64 recordOffset);
    void recordPlaced(const DiskReport &report);
    void finishExamining(const DiskReport &report);

    const QString m_root;
    TransferWorkers &m_workers;
    Phase m_phase = Phase::Closed;
    storage::OpenRoot m_open;
    QFuture<Result<storage::OpenRoot>> m_opening;
    storage::FolderNames m_names;
    SpoolSlots m_spools;
    DiskGuard m_guard;
    GroupCommit m_commits;
    RecordFlusher m_flusher;
    bool m_isChecking = false, m_isExamining = false;
    bool m_isRecovering = false;
    bool m_isRecordBehind = false; //!< a commit met a fault of the disk: something may be in its place and not be recorded
};

//! How much is free on a root's disk and, where `mustWrite`, whether a root in use can be written to. Asks the disk; may take long.
DiskReport examine(const QString &root, bool mustWrite);

//! Whether an error is the fault of a disk, and not of the one series that met it.
bool isDiskFault(const Error &error);

} // namespace tcia::transfer
