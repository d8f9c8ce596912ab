// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace tcia::tests {

//! One entry of an archive made for a test, hostile ones included.
struct ZipEntry
{
    QString name;
    QByteArray data;
    quint32 mode = 0; //!< POSIX file type and permissions; 0 writes none
    bool encrypted = false;
    bool stored = false; //!< not deflated
};

//! Writes an archive; true if it worked.
bool makeZip(const QString &path, const QList<ZipEntry> &entries);

//! One entry of an archive that is written byte by byte, for what no library writes. It is stored, not deflated.
struct RawEntry
{
    QByteArray name;
    QByteArray data;
    QByteArray extra {}; //!< the extra field, which may be none
    bool isUtf8 = false;
};

//! The bytes of such an archive.
QByteArray rawZip(const QList<RawEntry> &entries, const QByteArray &comment = {});

//! Replaces bytes of a file wherever they occur, both texts of the same length.
bool patchFile(const QString &path, const QByteArray &from, const QByteArray &to);

//! Sets a 32-bit number in the entry's line of the archive's directory, at this offset of it.
bool patchDirectory(const QString &path, qsizetype entry, qsizetype offset, quint32 value);

//! Every file and folder below `root`, as sorted relative paths, folders with a slash at their end.
QStringList tree(const QString &root);

} // namespace tcia::tests
