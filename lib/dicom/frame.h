// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dicom/dataset.h"
#include "dicom/pixels/pixellayout.h"

namespace tcia::dicom {

//! A file's pixel description, validated before memory is allocated.
struct Frames
{
    PixelLayout layout;
    qint64 count = 1;
    bool isCompressed = false;
    qint64 bytesHeld = 0; //!< number of bytes of uncompressed pixels
};

//! Objects without pixels, or with invalid or unsupported ones, are errors with a plain message.
Result<Frames> framesOf(DcmDataset &dataset, const QString &path);

//! Whether the frame exists and, if that can be determined, is complete.
Result<void> checkFrame(const Frames &frames, qint64 frame, const QString &path);

//! Enhanced objects store rescale, window and spacing per frame in sequences: copies them to the top level.
void liftFrameAttributes(DcmDataset &dataset, qint64 frame);

//! The samples of a frame that checkFrame() accepted.
Result<StoredFrame> readFrame(DcmDataset &dataset, const Frames &frames, qint64 frame, const QString &path);

//! A number, or `otherwise`.
qint64 numberIn(DcmItem &item, const DcmTagKey &key, qint64 otherwise);
//! A trimmed code value.
QByteArray codeIn(DcmItem &item, const DcmTagKey &key);
//! The numbers of a text or binary value; empty if one is invalid or not finite.
QList<double> numbersIn(DcmItem &item, const DcmTagKey &key);

} // namespace tcia::dicom
