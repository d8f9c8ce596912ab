// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/images/anatomy.h"

namespace tcia::demo {

//! A picture as numbers, row by row.
using Raster = std::vector<float>;

//! Projections and other pictures, 0 … 4095 (ultrasound and capture 0 … 255).
Raster breastPicture(const Body &body, int rows, int columns, bool left, bool oblique);
Raster ultrasoundPicture(quint64 seed, int image, int rows, int columns);
Raster capturePicture(int rows, int columns);

//! A radiograph through the chest from front to back.
Raster chestProjection(const Body &body, int rows, int columns);

} // namespace tcia::demo
