// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dicom/dataset.h"

namespace tcia::dicom {

//! A file's pixel description, validated before memory is allocated.
struct Frames
{
    unsigned long rows = 0;
    unsigned long columns = 0;
    qint64 count = 1;
    qint64 bitsEach = 0;  //!< bits of one frame as stored; 0 where compressed
    qint64 bytesHeld = 0; //!< of uncompressed pixels
};

//! Objects without pixels, or with invalid or unsupported ones, are errors with a plain message.
Result<Frames> framesOf(DcmDataset &dataset, const QString &path);

//! Whether the frame exists and, if that can be determined, is complete.
Result<void> checkFrame(const Frames &frames, qint64 frame, const QString &path);

//! Enhanced objects store rescale and window per frame in sequences; DCMTK's renderer reads them only at the top level.
void liftFrameAttributes(DcmDataset &dataset, qint64 frame);

} // namespace tcia::dicom
