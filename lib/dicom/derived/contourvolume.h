// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dicom/derived/plane.h"

#include <vector>

namespace tcia::dicom {

//! The points of a closed contour, in mm; never empty, at least nearly in one plane.
using ContourPoints = std::vector<Vector>;

//! Roughly the volume that the closed contours of a structure surround, in mm³: of each plane the area inside an odd
//! number of them, so that holes are left out, times the usual distance between planes. 0: unknown, because they lie in
//! one plane or are too many to compare.
double volumeOf(const std::vector<const ContourPoints *> &contours);

} // namespace tcia::dicom
