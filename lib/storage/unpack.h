// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/digest.h"
#include "core/records.h"
#include "core/result.h"
#include "storage/inflater.h"
#include "storage/unpackedfile.h"

#include <QList>

#include <atomic>
#include <functional>

class QThreadPool;

namespace tcia::storage {

//! What an archive held.
struct UnpackResult
{
    QList<UnpackedFile> files;
    QByteArray licence; //!< text of the LICENSE entry, if any (at most 1 MB)
    qint64 bytes = 0;   //!< sum of the images' sizes
    Digest::Kind proof =
        Digest::Kind::None; //!< the strongest that the server gave of every image; all of them were right
    QString remark {};      //!< what is not as the server had said, though nothing is wrong with the images
};

//! The error of a series without required MD5 sums.
inline const QString withoutMd5 = QStringLiteral(
    "The server gives no MD5 sums, which were insisted on. Without them (--verify crc) CRCs, number of images and sizes are checked.");

//! The announced content of the archive.
struct ExpectedContent
{
    Count imageCount {};
    Count totalBytes {};
    bool md5Expected = false; //!< insists on sums: a missing md5hashes.csv is Incomplete
};

//! What helps in unpacking, all of it optional.
struct UnpackOptions
{
    QThreadPool *helpers = nullptr; //!< its idle threads take a share of the entries
    qint64 memory = 16 << 20;       //!< bytes each thread may hold; larger entries are streamed
    //! A further look at each image, on any thread: all its bytes where it was small enough to be whole in memory, else
    //! none, and it lies at `path`. An error ends the unpacking.
    std::function<Result<void>(const QString &path, QByteArrayView bytes)> inspect {};
    std::function<void()> onFile {}; //!< after each image, on any thread
};

//! Has the options look at an image, if they do; what is wrong with it is told with its name.
Result<void> inspect(const UnpackOptions &options, const QString &name, const QString &path, QByteArrayView bytes);

//! Unpacks the images of a ZIP into the empty or new folder `into`, flat, and checks names, CRCs, MD5 sums, count and
//! sizes. MD5 sums are made only where the caller or the archive asks for them. On any error the folder is removed. A
//! function of files; run it on a pool thread. `cancelled` is polled.
Result<UnpackResult> unpackImages(const ZipFile &zip, const QString &into, const ExpectedContent &expected,
                                  const std::atomic_bool &cancelled, const UnpackOptions &options = {});
//! The same of a ZIP that lies at `zipPath`.
Result<UnpackResult> unpackImages(const QString &zipPath, const QString &into, const ExpectedContent &expected,
                                  const std::atomic_bool &cancelled, const UnpackOptions &options = {});

} // namespace tcia::storage
