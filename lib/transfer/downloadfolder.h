// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/foldernames.h"
#include "storage/staging.h"
#include "transfer/diskguard.h"
#include "transfer/groupcommit.h"
#include "transfer/recordflusher.h"
#include "transfer/spoolslots.h"

#include <QObject>

namespace tcia::transfer {

//! A download folder with its lock, record, spool files and disk: Closed → Opening → Open → Closing → Closed. One
//! object per root. Lives on the queue's thread; file operations run on worker threads.
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
    void
    close(); //!< when nothing in it is in use: flushes finished series, removes the staging area, releases the lock
    void closeNow(); //!< at program exit, after the workers have stopped
    //! Opens it if its last use was interrupted, to detect power-loss damage; checked() is emitted before. Does not
    //! create the folder.
    void checkInterrupted();

    //! The record of a series; unset if there is none.
    std::optional<storage::RecordedSeries> recorded(const QString &seriesUid) const;
    //! Where the record of a series says that it is in this folder; unset otherwise.
    std::optional<qint64> recordOffset(const QString &seriesUid, const QString &folder) const;
    //! Completed series that were lost in a power failure; returned once.
    const QStringList &lostSeries() const { return m_open.lostSeries; }
    QStringList takeLostSeries() { return std::exchange(m_open.lostSeries, {}); }
    void setLostSeries(const QStringList &uids) { m_open.lostSeries = uids; }

    //! Moves a staged series to its final folder and records it, grouped with others that are ready at about the same
    //! time.
    QFuture<Result<storage::CommitResult>> commit(const storage::StagedSeries &staged) { return m_commits.add(staged); }

    //! Queries the free space and, if a fault blocks the folder, whether it is writable. diskSeen() follows.
    void examineDisk();
    QFuture<Result<DiskReport>> testDisk(); //!< the same with a write test, for the caller alone
    void tick();                            //!< call it several times a second: examines the disk and flushes when due

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
    const UnrecordedFlag m_unrecorded = std::make_shared<std::atomic_bool>(false);
    GroupCommit m_commits;
    RecordFlusher m_flusher;
    bool m_isChecking = false, m_isExamining = false;
    bool m_isRecovering = false;
};

} // namespace tcia::transfer
