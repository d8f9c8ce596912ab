// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "dicom/pixels/layout.h"

#include <QByteArrayView>

namespace tcia::dicom {

//! Whether these bytes, which may be few, look like the beginning of an RLE frame.
bool beginsRleFrame(QByteArrayView bytes);

//! Decodes one RLE Lossless frame of that layout. Frames that end early are Incomplete, others that are wrong
//! BadArchive.
Result<StoredFrame> decodeRle(QByteArrayView bytes, const PixelLayout &layout, const QString &path);

} // namespace tcia::dicom
