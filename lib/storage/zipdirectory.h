// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "storage/zipfile.h"

#include <QByteArray>
#include <QList>

namespace tcia::storage {

//! One entry of an archive's directory, parsed but not validated.
struct ZipRecord
{
    QByteArray name; //!< as stored
    bool isUtf8 = false;
    quint16 flags = 0;
    quint16 method = 0;
    quint32 crc = 0;
    quint64 packedSize = 0;
    quint64 size = 0;
    quint64 header = 0;     //!< offset of its local header in the file, including data before the first header
    quint32 attributes = 0; //!< POSIX type and permissions in the upper half
};

//! The directory of an archive, in its order. As tolerant as other programs: accepts data before the first header and
//! after the end, a comment of any length, extra fields of any content, ZIP64, and no entries at all. BadArchive for a
//! file that is not an archive or truncated, and for an incomplete directory.
Result<QList<ZipRecord>> readZipDirectory(ZipBytes &zip);

//! The offset of an entry's packed bytes, which only its local header determines; BadArchive if that header is missing
//! or contradicts the directory. `zipSize` is the size of the archive.
Result<qint64> packedOffset(ZipBytes &zip, qint64 zipSize, const ZipRecord &record);

//! The name as text: UTF-8 if marked so or valid, else code page 437, as the format specifies.
QString decodedName(const ZipRecord &record);

} // namespace tcia::storage
