// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/digest.h"
#include "core/reason.h"
#include "core/records.h"
#include "core/result.h"
#include "storage/unpackedfile.h"
#include "storage/unpackoptions.h"
#include "storage/zipfile.h"

#include <QList>

#include <atomic>

namespace tcia::storage {

//! The content of an unpacked archive.
struct UnpackResult
{
    QList<UnpackedFile> files;
    QByteArray licence;                      //!< text of the LICENSE entry, if any (at most 1 MB)
    qint64 bytes = 0;                        //!< sum of the images' sizes
    Digest::Kind proof = Digest::Kind::None; //!< the strongest proof the server provided for every image; all matched
    QString remark {}; //!< deviations from the server's announcements, although the images are correct
};

//! The error of a series without required MD5 sums.
inline const QString withoutMd5 = english<QT_TRANSLATE_NOOP(
    "Reasons",
    "The server provides no MD5 sums, which are required. With --verify crc, CRCs, number of images and sizes are checked instead.")>();

//! The announced content of the archive.
struct ExpectedContent
{
    Count imageCount {};
    Count totalBytes {};
    bool md5Expected = false; //!< MD5 sums are required: a missing md5hashes.csv is Incomplete
};

//! Unpacks the images of a ZIP into the empty or new folder `into`, flat, and checks names, CRCs, MD5 sums, count and
//! sizes. MD5 sums are computed only if the caller or the archive requires them. On any error the folder is removed. A
//! function of files; run it on a pool thread. `cancelled` is polled.
Result<UnpackResult> unpackImages(const ZipFile &zip, const QString &into, const ExpectedContent &expected,
                                  const std::atomic_bool &cancelled, const UnpackOptions &options = {});
//! The same for a ZIP file at `zipPath`.
Result<UnpackResult> unpackImages(const QString &zipPath, const QString &into, const ExpectedContent &expected,
                                  const std::atomic_bool &cancelled, const UnpackOptions &options = {});

} // namespace tcia::storage
