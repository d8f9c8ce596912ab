// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/digest.h"
#include "transfer/downloadmanager.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace tcia::session {

//! The files of a series on this computer: how many, and the strongest proof that all of them matched.
struct StoredFiles
{
    qint64 files = 0;
    Digest::Kind proof = Digest::Kind::None;
};

//! Index of the complete series on this computer and their folders, from the records in known folders and completed
//! downloads.
class DiskIndex : public QObject
{
    Q_OBJECT
public:
    //! `downloads` must outlive it.
    explicit DiskIndex(transfer::DownloadManager &downloads, QObject *parent = nullptr);

    //! Reads a folder's records in the background, ignoring series folders that are missing or links. The folder need
    //! not exist. Readable records are used even if others are not, which problemFound() reports.
    void scan(const QString &root);

    bool contains(const QString &seriesUid) const { return m_folders.contains(seriesUid); }
    const QHash<QString, QString> &folders() const { return m_folders; }                  //!< by series UID
    QString folder(const QString &seriesUid) const { return m_folders.value(seriesUid); } //!< empty if not on disk
    //! As its record says; unset if it is not on disk, or was there before it was downloaded again.
    std::optional<StoredFiles> files(const QString &seriesUid) const;

Q_SIGNALS:
    void changed(const QStringList &seriesUids);
    void problemFound(const tcia::Error &error); //!< a record or some of its lines cannot be read

private:
    void take(const QHash<QString, QString> &folders, const QHash<QString, StoredFiles> &files);

    QHash<QString, StoredFiles> m_files;
    QHash<QString, QString> m_folders; //!< series UID to the folder's whole path
};

} // namespace tcia::session
