// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <memory>

namespace tcia::storage {

//! An archive to read: a small one entirely in memory, a larger one from the disk.
struct ZipFile
{
    QString path;
    QByteArray bytes; //!< the whole archive, or empty
};
//! Opens an archive; reads a small one into memory. Disk if it cannot be read.
Result<ZipFile> openZip(const QString &path);

//! Random access to the bytes of an archive in memory or on disk. Opens the file at the first read; for one thread.
class ZipBytes
{
public:
    explicit ZipBytes(ZipFile zip);

    const QString &path() const { return m_zip.path; }
    Result<qint64> size();

    //! `size` bytes at `offset`; Disk if they cannot be read. Valid until `buffer`, which receives them if they are
    //! read from the disk, is changed.
    Result<QByteArrayView> read(qint64 offset, qint64 size, QByteArray &buffer);
    //! The same with a buffer that has room for them.
    Result<QByteArrayView> read(qint64 offset, qint64 size, char *buffer);

private:
    Result<void> open();
    bool isInMemory(qint64 offset, qint64 size) const;

    const ZipFile m_zip;
    std::unique_ptr<QFile> m_file;
};

} // namespace tcia::storage
