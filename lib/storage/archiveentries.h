// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "storage/zipfile.h"

#include <QList>
#include <QString>

namespace tcia::storage {

//! One validated entry of an archive's directory.
struct ArchiveEntry
{
    //! SystemFile: added by file managers (.DS_Store, __MACOSX/…), not part of a series. Text: such as readme.txt.
    enum class Kind { Image, Licence, Md5List, Results, Folder, SystemFile, Text };
    Kind kind = Kind::Image;
    QString path; //!< as in the archive
    QString name; //!< the file's name in the series' folder, unique among its images
    qint64 size = 0;
    qint64 packedSize = 0;
    qint64 offset = 0;       //!< of its packed bytes in the archive
    bool isDeflated = false; //!< otherwise stored uncompressed
    quint32 crc = 0;
};

//! The kind of an entry by its path; folders are not recognised.
ArchiveEntry::Kind kindOf(const QString &path);

//! The name that an entry named `path` gets in a flat folder; empty for a folder. Characters that would hide the file
//! or have a special meaning on another system become “_”. BadArchive, naming the entry and the reason, for one that
//! leaves the folder or contains control characters.
Result<QString> plainName(const QString &path);

//! The complete directory of an archive, in its order. Rejects links, devices, encrypted entries, and sizes that are
//! impossible for an archive of its size. Of images whose names would clash, also case-insensitively, all but the first
//! get a number: 1.dcm, 1-2.dcm. `suffix` is appended to names of images without one.
Result<QList<ArchiveEntry>> readDirectory(ZipBytes &zip, const QString &suffix = {});

} // namespace tcia::storage
