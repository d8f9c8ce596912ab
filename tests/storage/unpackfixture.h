// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "storage/unpack.h"
#include "support/zipmaker.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryDir>

namespace tcia::tests {

inline QByteArray md5Line(const QByteArray &name, const QByteArray &data)
{
    return name + ',' + QCryptographicHash::hash(data, QCryptographicHash::Md5).toHex() + '\n';
}

inline const QByteArray one = QByteArray(5000, 'a'), two = QByteArray("two images are enough");
inline const QByteArray sums = "Filename,MD5Hash\n" + md5Line("00000002.dcm", two) + md5Line("00000001.dcm", one);

//! An archive in an otherwise empty folder, and where it is unpacked into.
struct UnpackFixture
{
    QTemporaryDir folder;
    QString zip() const { return folder.filePath(QStringLiteral("1.2.3.zip.part")); }
    QString into() const { return folder.filePath(QStringLiteral("deep/1.2.3")); }

    //! Begins anew; false if that is not possible.
    bool clear() const
    {
        QDir(folder.path()).removeRecursively();
        return folder.isValid() && QDir().mkpath(folder.filePath(QStringLiteral("deep")));
    }
    Result<storage::UnpackResult> unpack(const storage::ExpectedContent &expected = {}) const
    {
        const std::atomic_bool cancelled = false;
        return storage::unpackImages(zip(), into(), expected, cancelled);
    }
};

} // namespace tcia::tests
