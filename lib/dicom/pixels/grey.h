// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dicom/pixels/greyrules.h"

namespace tcia::dicom {

//! A grey frame. `requested` of width 0: by the file, or by the pixels.
Result<Rendered> renderGrey(const StoredFrame &frame, const GreyRules &rules, Window requested, const QString &path);

} // namespace tcia::dicom
