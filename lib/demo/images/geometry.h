// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/content/archivecontent.h"

namespace tcia::demo {

//! The position of a series' images in the patient, in millimetres. Rows run to the left, columns to the back (axial).
struct Geometry
{
    double spacing = 1;   //!< of pixels
    double thickness = 1; //!< of a slice, and the distance to the next
    double left = 0;      //!< position of the first pixel
    double front = 0;
    double top = 0; //!< of the first image
    double fieldOfView() const { return -2 * left; }
    double z(int image) const { return top - thickness * image; }
};

//! The geometry of a series.
Geometry geometryOf(const SeriesEntry &series);

//! The position of an image in its series, 0 (first) … 1 (last).
double depthOf(const SeriesEntry &series, int image);

} // namespace tcia::demo
