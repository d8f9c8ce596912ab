// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dicom/pixels/greyrules.h"

namespace tcia::dicom {

//! Renders a grey frame. `requested` with width 0: window from the file, or from the pixels.
Result<Rendered> renderGrey(const StoredFrame &frame, const GreyRules &rules, VoiWindow requested, const QString &path);

} // namespace tcia::dicom
