// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/content/entries.h"

namespace tcia::demo {

//! Room for everything in a file but its pixels, in bytes. Files are filled up to it (Data Set Trailing Padding), so
//! that a series' exact size is known without making a single image.
inline constexpr qint64 headerRoom = 4096;

//! Contours and their names need more.
inline constexpr qint64 structuresRoom = 65'536;

//! Sets rows, columns and bytes per image from what the series shows. `about`: the series a segmentation is drawn on.
void setImageSize(SeriesEntry &series, const SeriesEntry *about);

} // namespace tcia::demo
