// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "transfer/transfer.h"

#include <QList>

#include <atomic>
#include <functional>

namespace tcia::transfer {

//! One image as it was written.
struct UnpackedFile
{
    QString name; //!< plain file name in the series' folder
    qint64 size = 0;
    quint32 crc = 0;
    QByteArray md5; //!< raw 16 bytes
};

//! What an archive held.
struct Unpacked
{
    QList<UnpackedFile> files;
    QByteArray licence;   //!< text of the LICENSE entry, if any (at most 1 MB)
    qint64 bytes = 0;     //!< sum of the images' sizes
    bool md5Checked = false; //!< every image had an MD5 sum and it was right
};

//! What the archive was promised to be.
struct Promise
{
    Count imageCount {};
    Count totalBytes {};
    bool md5Expected = false; //!< asked for sums: a missing md5hashes.csv is Incomplete
};

//! Unpacks the images of `zipPath` into the empty or new folder `into`, flat, and checks names, CRCs, MD5 sums, count and sizes.
//! On any error the folder is removed. A pure function of files; run it on a pool thread. `cancelled` is polled; `onFile` is
//! called after each image with how many there are now.
Result<Unpacked> unpackImages(const QString &zipPath, const QString &into, const Promise &promise,
                              const std::atomic_bool &cancelled, const std::function<void(qint64)> &onFile = {});

} // namespace tcia::transfer
