// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dicom/dataset.h"

namespace tcia::dicom {

//! The height of a pixel divided by its width, from the file's spacing or aspect ratio; 1 if these are missing or
//! absurd.
double pixelHeight(DcmItem &dataset);

} // namespace tcia::dicom
