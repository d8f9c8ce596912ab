// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"
#include "core/result.h"

#include <QByteArrayView>
#include <QString>

#include <functional>

class QThreadPool;

namespace tcia::storage {

//! Options of unpacking, all optional.
struct UnpackOptions
{
    QThreadPool *helpers = nullptr; //!< its idle threads unpack some of the entries
    qint64 memory = 16 << 20;       //!< bytes each thread may hold; larger entries are streamed
    //! An additional check of each image, on any thread: with all its bytes if they fit in memory, otherwise without,
    //! and the file is at `path`. An error ends the unpacking.
    std::function<Result<void>(const QString &path, QByteArrayView bytes)> inspect {};
    //! The Instance Number of an image that was inspected, by its path; unset if unknown. If this is given, images that
    //! have names of their own are named in that order, as archives name theirs.
    std::function<Count(const QString &path)> instanceOf {};
    QString suffix {};               //!< appended to the names of a ZIP's images without one
    std::function<void()> onFile {}; //!< after each image is written, on any thread
};

//! Runs the options' inspection of an image, if any; the error names the image.
Result<void> inspect(const UnpackOptions &options, const QString &name, const QString &path, QByteArrayView bytes);

} // namespace tcia::storage
