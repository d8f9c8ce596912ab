// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/content/entries.h"

namespace tcia::demo {

//! Bytes reserved for everything in a file except its pixels. Files are padded to it (Data Set Trailing Padding), so
//! that a series' exact size is known without generating an image.
inline constexpr qint64 headerRoom = 4096;

//! The same for contours and their names.
inline constexpr qint64 structuresRoom = 65'536;

//! Sets rows, columns and bytes per image from the series' subject. `about`: the series that a segmentation refers to.
void setImageSize(SeriesEntry &series, const SeriesEntry *about);

} // namespace tcia::demo
