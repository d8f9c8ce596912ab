// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/digest.h"
#include "transfer/downloadmanager.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace tcia::session {

//! The files of a series on this computer: how many, and the strongest proof that all of them matched.
struct StoredFiles
{
    qint64 files = 0;
    Digest::Kind proof = Digest::Kind::None;
    qint64 bytes = -1; //!< of all; -1: unknown
};

//! The folder of a series by its record.
struct RecordedFolder
{
    QString seriesUid;
    QString folder; //!< the whole path
};

//! What a folder of a series has now.
struct FolderFinding
{
    QString seriesUid;
    QString folder;
    qint64 files = 0; //!< 0: nothing, or it is gone
    qint64 bytes = 0;
};

//! A series that was complete on this computer and is not any more.
struct LostFiles
{
    QString folder;
    qint64 left = 0, recorded = 0; //!< files; as many if they only have fewer bytes
    qint64 leftBytes = 0;
};

//! Index of the complete series on this computer and their folders, from the records in known folders and completed
//! downloads. A series whose folder is found to have less than its record says is lost until it has all again.
class DiskIndex : public QObject
{
    Q_OBJECT
public:
    //! `downloads` must outlive it.
    explicit DiskIndex(transfer::DownloadManager &downloads, QObject *parent = nullptr);

    //! Reads a folder's records in the background, ignoring series folders that are missing or links. The folder need
    //! not exist. Readable records are used even if others are not, which problemFound() reports.
    void scan(const QString &root);

    // Complete series
    bool contains(const QString &seriesUid) const { return m_folders.contains(seriesUid); }
    const QHash<QString, QString> &folders() const { return m_folders; } //!< by series UID
    // Series of which some files are here
    QString folder(const QString &seriesUid) const; //!< empty if there is none
    bool isPartly(const QString &seriesUid) const { return lost(seriesUid).value_or(LostFiles()).left > 0; }
    std::optional<LostFiles> lost(const QString &seriesUid) const; //!< unset if it is complete, or was never here
    //! As its record says; unset if it is not on disk, or was there before it was downloaded again.
    std::optional<StoredFiles> files(const QString &seriesUid) const;

    QString recordedFolder(const QString &seriesUid) const; //!< also of a lost series; empty if it was never here
    //! Returns a function that lists all folders, also of lost series, as of now. It is slow; do not call it on the GUI
    //! thread.
    std::function<std::vector<RecordedFolder>()> recordedFolders() const;
    //! Compares what folders have with what was recorded.
    void compare(const QList<FolderFinding> &findings);

Q_SIGNALS:
    void changed(const QStringList &seriesUids);
    void scanned();                              //!< a scan() is over
    void problemFound(const tcia::Error &error); //!< a record or some of its lines cannot be read

private:
    void take(const QHash<QString, QString> &folders, const QHash<QString, StoredFiles> &files);
    bool compare(const FolderFinding &found);

    QHash<QString, StoredFiles> m_files;
    QHash<QString, QString> m_folders; //!< series UID to the folder's whole path
    QHash<QString, LostFiles> m_lost;  //!< none of them is in m_folders
};

} // namespace tcia::session
