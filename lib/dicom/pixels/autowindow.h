// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dicom/pixels/greyrules.h"

namespace tcia::dicom {

//! A window over the values of a frame, as the rules map them, without padding and without the single extremes.
Voi automaticWindow(const StoredFrame &frame, const GreyRules &rules);

} // namespace tcia::dicom
