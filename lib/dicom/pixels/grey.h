// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dicom/pixels/greyrules.h"

namespace tcia::dicom {

//! A grey frame. `asked` of width 0: by the file, or by the pixels.
Result<Rendered> renderGrey(const StoredFrame &frame, const GreyRules &rules, Window asked, const QString &path);

} // namespace tcia::dicom
