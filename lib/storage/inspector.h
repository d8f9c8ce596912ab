// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"
#include "core/result.h"

#include <QByteArrayView>

#include <functional>

namespace tcia::storage {

//! A further look at each unpacked file, run on any thread; an error fails the series. The program knows what a
//! DICOM file is; this room does not. `bytes` are all of the file, or none where it is too large for memory and lies at
//! `path`.
using Inspector = std::function<Result<void>(const QString &path, QByteArrayView bytes, const Series &series)>;

} // namespace tcia::storage
