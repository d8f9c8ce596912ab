// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QList>
#include <QString>

class QuaZip;

namespace tcia::transfer {

//! One entry of an archive's directory, after its name and numbers were found harmless.
struct Entry
{
    enum class Kind { Image, Licence, Md5List, Results, Folder };
    Kind kind = Kind::Image;
    QString path;  //!< as in the archive
    QString name;  //!< plain file name
    qint64 size = 0;
    qint64 packedSize = 0;
    qint64 offset = 0;     //!< of its packed bytes in the archive
    bool isDeflated = false; //!< or stored as it is
    quint32 crc = 0;
};

//! The plain file name of an entry named `path`; BadArchive, naming the entry and why, if the name could do harm: leave the
//! folder, hide, surprise a terminal, or mean something else on another system. Empty for a folder.
Result<QString> plainName(const QString &path);

//! The whole directory of an open archive, in its order. Refuses links and devices, encrypted entries, names that clash, and
//! numbers that no honest archive of `zipSize` bytes can have.
Result<QList<Entry>> readDirectory(QuaZip &zip, qint64 zipSize);

} // namespace tcia::transfer
