// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <memory>

namespace tcia::storage {

//! An archive to be read: a small one as a whole, in memory, a larger one on the disk.
struct ZipFile
{
    QString path;
    QByteArray bytes; //!< all of it, or none
};
//! Disk where the file cannot be read.
Result<ZipFile> openZip(const QString &path);

//! The bytes of an archive, wherever they are. Opens the file at the first read; for one thread.
class ZipBytes
{
public:
    explicit ZipBytes(ZipFile zip);

    const QString &path() const { return m_zip.path; }
    Result<qint64> size();

    //! `size` bytes from `offset` on, which must be there: Disk where they cannot be read. Valid until `buffer`, which
    //! is used where they must come from the disk, is changed.
    Result<QByteArrayView> read(qint64 offset, qint64 size, QByteArray &buffer);

private:
    Result<void> open();

    const ZipFile m_zip;
    std::unique_ptr<QFile> m_file;
};

} // namespace tcia::storage
