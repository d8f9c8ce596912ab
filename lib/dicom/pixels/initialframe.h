// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dicom/frame.h"

namespace tcia::dicom {

//! The initial frame of an object: of a segmentation the first that is not empty, else the first.
qint64 initialFrame(DcmDataset &dataset, const Frames &frames, const QString &path);

} // namespace tcia::dicom
