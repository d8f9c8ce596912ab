// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/damages.h"
#include "session/folderfinding.h"
#include "session/storedfiles.h"
#include "transfer/downloadmanager.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace tcia::session {

//! A series that was complete on this computer and is not any more.
struct LostFiles
{
    QString folder;
    qint64 left = 0, recorded = 0; //!< files; as many if they only have fewer bytes, or are damaged
    qint64 leftBytes = 0;
    bool isDamaged = false; //!< a verification found that files differ from the record
    QString reason {};      //!< of that; English, for text::translated()
    bool operator==(const LostFiles &) const = default;
};

//! Index of the complete series on this computer and their folders, from the records in known folders and completed
//! downloads. A series whose folder is found to have less than its record says, or was found damaged, is lost until it
//! has all again.
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
    bool isDamaged(const QString &seriesUid) const { return lost(seriesUid).value_or(LostFiles()).isDamaged; }
    std::optional<LostFiles> lost(const QString &seriesUid) const; //!< unset if it is complete, or was never here
    //! As its record says; unset if it is not on disk, or was there before it was downloaded again.
    std::optional<StoredFiles> files(const QString &seriesUid) const;

    QString recordedFolder(const QString &seriesUid) const; //!< also of a lost series; empty if it was never here
    RecordedFolder recorded(const QString &seriesUid) const;
    //! Returns a function that lists all folders, also of lost series, as of now. It is slow; do not call it on the GUI
    //! thread.
    std::function<std::vector<RecordedFolder>()> recordedFolders() const;
    //! Compares what folders have with what was recorded.
    void compare(const QList<FolderFinding> &findings);

    //! What verifications found, also in folders that it does not know. A completed download ends it for its series.
    const Damages &damages() const { return m_damages; }
    void setDamages(const Damages &damages);

Q_SIGNALS:
    void changed(const QStringList &seriesUids);
    void damagesChanged();
    void damagedFilesChanged(const tcia::session::SeriesFolder &damaged); //!< whether it still is so is not known
    void scanned();                                                       //!< a scan() is over
    void problemFound(const tcia::Error &error); //!< a record or some of its lines cannot be read

private:
    void take(const QHash<QString, QString> &folders, const QHash<QString, StoredFiles> &files);
    bool compare(const FolderFinding &found);
    const Damage *damageOf(const QString &seriesUid, const QString &folder) const;
    void sort(const QString &seriesUid);

    QHash<QString, StoredFiles> m_files;
    QHash<QString, QString> m_folders; //!< series UID to the folder's whole path
    QHash<QString, LostFiles> m_lost;  //!< none of them is in m_folders
    Damages m_damages;
};

} // namespace tcia::session
