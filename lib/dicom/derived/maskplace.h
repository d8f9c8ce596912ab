// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dicom/derived/derivedobject.h"

#include <QPoint>

namespace tcia::dicom {

//! How a grid of pixels lies on a slice.
struct MaskPlace
{
    enum class Fit {
        Exact,
        Elsewhere,   //!< parallel, in another plane
        Orientation, //!< not parallel, or turned or mirrored
        Grid         //!< pixels of another size, or between the slice's pixels
    };

    Fit fit = Fit::Exact;
    QPoint topLeft; //!< if exact: the slice's pixel under the grid's first
};

//! Compares the corners of a grid of that many rows and columns with the pixels of a slice. `tolerance`: of the
//! distance of the planes, in mm.
MaskPlace placeMask(const Plane &mask, qint64 rows, qint64 columns, const Plane &slice, double tolerance);

} // namespace tcia::dicom
