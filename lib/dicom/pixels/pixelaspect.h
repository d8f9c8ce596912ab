// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dicom/dataset.h"

namespace tcia::dicom {

//! The height of a pixel divided by its width, by the file's spacing or aspect ratio; 1 where these are missing or
//! absurd.
double pixelHeight(DcmItem &dataset);

} // namespace tcia::dicom
