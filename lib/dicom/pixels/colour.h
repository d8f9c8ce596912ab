// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dicom/frame.h"
#include "dicom/inspect.h"

namespace tcia::dicom {

//! A frame of colours or of numbers of a palette. Colour models that are not known are errors naming them.
Result<Rendered> renderColour(DcmDataset &dataset, const StoredFrame &frame, const QString &path);

} // namespace tcia::dicom
