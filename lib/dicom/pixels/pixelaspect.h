// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dicom/dataset.h"

namespace tcia::dicom {

//! The height of a pixel divided by its width, from the file's spacing or aspect ratio; 1 if these are missing or
//! absurd.
double pixelHeight(DcmItem &dataset);

//! The width of a pixel in the patient, in mm; 0 if it is not known: a projection has no scale.
double pixelWidth(DcmItem &dataset);

//! The thickness of the slice in mm; 0 if it is unknown, or of a localizer, which is a projection.
double sliceThickness(DcmItem &dataset);

} // namespace tcia::dicom
