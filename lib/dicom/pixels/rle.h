// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "dicom/pixels/pixellayout.h"

#include <QByteArrayView>

namespace tcia::dicom {

//! Whether these bytes look like the beginning of an RLE frame; a few suffice.
bool beginsRleFrame(QByteArrayView bytes);

//! Decodes one RLE Lossless frame of that layout. Truncated frames are Incomplete, invalid ones BadArchive.
Result<StoredFrame> decodeRle(QByteArrayView bytes, const PixelLayout &layout, const QString &path);

} // namespace tcia::dicom
