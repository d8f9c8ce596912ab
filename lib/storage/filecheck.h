// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"
#include "core/result.h"

#include <QByteArrayView>

#include <functional>

namespace tcia::storage {

//! An additional check of each unpacked file, run on any thread; an error fails the series. Supplied by the program,
//! because this library does not know DICOM. `bytes` is the whole file, or empty if it is too large for memory; then it
//! is at `path`. Returns what identifies the image: two files with the same are one image; empty: unknown.
using FileCheck = std::function<Result<QString>(const QString &path, QByteArrayView bytes, const Series &series)>;

} // namespace tcia::storage
