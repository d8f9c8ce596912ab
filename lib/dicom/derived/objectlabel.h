// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dicom/inspect.h"

namespace tcia::dicom {

//! What a derived object calls itself, safe to show: the label and the description of a segmentation or structure set,
//! the title of a report. Empty if it has none or cannot be read. Blocking; reads only its head.
QString readObjectLabel(const Object &object);

} // namespace tcia::dicom
