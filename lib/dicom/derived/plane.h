// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointF>

#include <array>
#include <optional>

class DcmItem;

namespace tcia::dicom {

//! A place or a direction in the patient: x to the left, y to the back, z to the head.
using Vector = std::array<double, 3>;

double product(const Vector &a, const Vector &b); //!< the scalar product
Vector crossProduct(const Vector &a, const Vector &b);
Vector sumOf(const Vector &a, const Vector &b);

//! A grid of pixels in the patient, in mm: DICOM PS3.3, C.7.6.2.1.1.
struct Plane
{
    Vector origin {};             //!< the centre of the first pixel
    Vector alongRow {1, 0, 0};    //!< of length 1
    Vector alongColumn {0, 1, 0}; //!< of length 1, at a right angle to it
    double columnStep = 1;        //!< from one column to the next
    double rowStep = 1;
    double thickness = 0; //!< of the slice, or the distance to the next; 0: unknown

    Vector normal() const;
    //! Where a point lies on the picture, whose top left corner is (0, 0): the centre of the first pixel is (0.5, 0.5).
    QPointF onPicture(const Vector &point) const;
    //! The centre of a pixel.
    Vector centreOf(double column, double row) const;
    //! The distance of a point, positive on the normal's side.
    double heightOf(const Vector &point) const;
};

//! A plane by position, orientation (six cosines) and spacing (rows, columns) as files state them. None if these are
//! not a grid with right angles.
std::optional<Plane> planeFrom(const Vector &position, const std::array<double, 6> &orientation,
                               const std::array<double, 2> &spacing);

//! The plane of a frame, from the functional groups of the frame (null: it has none) or of all frames (null), else from
//! the object's own attributes.
std::optional<Plane> readPlane(DcmItem &object, DcmItem *frameGroups, DcmItem *sharedGroups);

} // namespace tcia::dicom
