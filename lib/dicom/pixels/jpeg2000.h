// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "dicom/pixels/pixellayout.h"

#include <QByteArrayView>

namespace tcia::dicom {

//! Decodes one JPEG 2000 frame, a codestream or a JP2 file, with OpenJPEG. Its size must be that of `layout`: this is
//! checked before memory is allocated. Anything wrong is BadArchive.
Result<StoredFrame> decodeJpeg2000(QByteArrayView bytes, const PixelLayout &layout, const QString &path);

} // namespace tcia::dicom
