// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "storage/zipfile.h"

#include <QByteArray>
#include <QList>

namespace tcia::storage {

//! One entry as an archive's directory describes it: read, but not judged.
struct ZipRecord
{
    QByteArray name; //!< as stored
    bool isUtf8 = false;
    quint16 flags = 0;
    quint16 method = 0;
    quint32 crc = 0;
    quint64 packedSize = 0;
    quint64 size = 0;
    quint64 header = 0;     //!< where its own header begins in the file, data before the first header included
    quint32 attributes = 0; //!< POSIX type and permissions in the upper half
};

//! The directory of an archive, in its order. As tolerant as other programs: data before the first header and behind
//! the end, a comment of any length, extra fields of any content, ZIP64, no entries at all. BadArchive for what is not
//! an archive or only the beginning of one, and for a directory that is not whole.
Result<QList<ZipRecord>> readZipDirectory(ZipBytes &zip);

//! Where the packed bytes of an entry begin, which only its own header says; BadArchive where that header is not there
//! or says other things of it than the directory does. For a `zipSize` of the archive's.
Result<qint64> packedOffset(ZipBytes &zip, qint64 zipSize, const ZipRecord &record);

//! The name as text: UTF-8 where it is marked so or can be, else code page 437, as the format says.
QString decodedName(const ZipRecord &record);

} // namespace tcia::storage
