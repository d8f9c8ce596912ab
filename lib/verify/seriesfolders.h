// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/platform/directory.h"

#include <QHash>
#include <QStringList>

#include <optional>

//! Finds the images of series for which a table gives no folder, like TCIA Data Retriever's.
namespace tcia::verify {

//! The attributes of a series in a table, as written.
struct SeriesWords
{
    QString collection, patientId, studyUid, studyDate, studyDescription, seriesUid, seriesNumber, description;
};

//! The folders in which TCIA Data Retriever stores a series, relative to its download folder: in its layouts "classic"
//! and "descriptive", and that of its first versions. None leads outside.
QStringList retrieverFolders(const SeriesWords &words);

//! Folders named by a series UID, anywhere below a folder. Lists the disk once, on first use.
class UidFolders
{
public:
    explicit UidFolders(const Directory &root) : m_root(root) {}
    std::optional<QString> folderOf(const QString &seriesUid);

private:
    void list(const Directory &folder, const QString &path, int depth);

    Directory m_root;
    QHash<QString, QString> m_folders; //!< paths by folder name
    bool m_isListed = false;
};

} // namespace tcia::verify
