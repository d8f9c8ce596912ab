// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dicom/pixels/greyrules.h"

namespace tcia::dicom {

//! A window that covers the values of a frame, mapped by the rules, without padding and isolated extremes.
Voi automaticWindow(const StoredFrame &frame, const GreyRules &rules);

} // namespace tcia::dicom
