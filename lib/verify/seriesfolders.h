// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/platform/directory.h"

#include <QHash>
#include <QStringList>

#include <optional>

//! Where the images of a series lie of which a table tells no place, as TCIA Data Retriever's does.
namespace tcia::verify {

//! What a table tells of a series, word for word.
struct SeriesWords
{
    QString collection, patientId, studyUid, studyDate, studyDescription, seriesUid, seriesNumber, description;
};

//! The folders in which TCIA Data Retriever puts a series, relative to the one it was told: its layouts "classic" and
//! "descriptive", and that of its first versions. None that leads outside.
QStringList retrieverFolders(const SeriesWords &words);

//! Folders called by a series UID, wherever they lie below a folder. Lists the disk once, when first asked.
class UidFolders
{
public:
    explicit UidFolders(const Directory &root) : m_root(root) {}
    std::optional<QString> folderOf(const QString &seriesUid);

private:
    void list(const Directory &folder, const QString &path, int depth);

    Directory m_root;
    QHash<QString, QString> m_folders; //!< paths by name
    bool m_isListed = false;
};

} // namespace tcia::verify
