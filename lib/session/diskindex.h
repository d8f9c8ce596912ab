// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "transfer/downloadmanager.h"

#include <QHash>
#include <QObject>

namespace tcia::session {

//! Knows which series are whole on this computer and where: from the records in the folders used before, and from what the
//! download manager finishes.
class DiskIndex : public QObject
{
    Q_OBJECT
public:
    //! `downloads` must outlive it.
    explicit DiskIndex(transfer::DownloadManager &downloads, QObject *parent = nullptr);

    //! Reads a folder's records in the background; those whose folder is gone are left out. A folder that does not exist is fine.
    void look(const QString &root);

    bool contains(const QString &seriesUid) const { return m_folders.contains(seriesUid); }
    const QHash<QString, QString> &folders() const { return m_folders; } //!< by series UID
    QString folder(const QString &seriesUid) const { return m_folders.value(seriesUid); } //!< empty if not on disk

Q_SIGNALS:
    void changed(const QStringList &seriesUids);

private:
    void take(const QHash<QString, QString> &found);

    QHash<QString, QString> m_folders; //!< series UID to the folder's whole path
};

} // namespace tcia::session
