// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dicom/dataset.h"

namespace tcia::dicom {

//! What a file says of its pixels, found to make sense before any memory is asked for.
struct Frames
{
    unsigned long rows = 0;
    unsigned long columns = 0;
    qint64 count = 1;
    qint64 bitsEach = 0;  //!< bits of one frame as stored; 0 where compressed
    qint64 bytesHeld = 0; //!< of uncompressed pixels
};

//! An object without pixels, with absurd ones or with ones nothing here can decode is an error in plain words.
Result<Frames> framesOf(DcmDataset &dataset, const QString &path);

//! Whether that frame exists and, where that can be told, is wholly there.
Result<void> checkFrame(const Frames &frames, qint64 frame, const QString &path);

//! Enhanced objects keep rescale and window per frame, in sequences; DCMTK's renderer looks for them at the top only.
void liftFrameAttributes(DcmDataset &dataset, qint64 frame);

} // namespace tcia::dicom
