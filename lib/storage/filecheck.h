// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"
#include "core/result.h"

#include <QByteArrayView>

#include <functional>

namespace tcia::storage {

//! What a check found out about an image. A text alone is its identity.
struct CheckedImage
{
    CheckedImage(QString uid = {}, Count number = {}) // NOLINT(google-explicit-constructor)
        : identity(std::move(uid)), instance(number)
    {
    }

    QString identity; //!< two files with the same are one image; empty: unknown
    Count instance;   //!< Instance Number, by which the images of a series are ordered
};

//! An additional check of each unpacked file, run on any thread; an error fails the series. Supplied by the program,
//! because this library does not know DICOM. `bytes` is the whole file, or empty if it is too large for memory; then it
//! is at `path`.
using FileCheck = std::function<Result<CheckedImage>(const QString &path, QByteArrayView bytes, const Series &series)>;

} // namespace tcia::storage
