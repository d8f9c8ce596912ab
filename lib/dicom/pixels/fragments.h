// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dicom/dataset.h"

namespace tcia::dicom {

//! The compressed bytes of one frame of `frames`. A frame may have several fragments: they are assigned by their
//! number, by valid offset tables, or else by how a frame's bytes begin.
Result<QByteArray> compressedFrame(DcmDataset &dataset, qint64 frame, qint64 frames, const QString &path);

} // namespace tcia::dicom
