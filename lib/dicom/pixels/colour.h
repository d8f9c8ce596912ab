// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dicom/frame.h"
#include "dicom/inspect.h"

namespace tcia::dicom {

//! Renders a frame of colours or palette indexes. Unknown colour models are errors naming them.
Result<Rendered> renderColour(DcmDataset &dataset, const StoredFrame &frame, const QString &path);

} // namespace tcia::dicom
