// SPDX-License-Identifier: Apache-2.0
#include "dicom/derived/plane.h"

#include "dicom/frame.h"

#include <algorithm>
#include <cmath>

namespace tcia::dicom {

namespace {

constexpr double unequal = 0.01; // of lengths and right angles in files, which round them

Vector scaledBy(const Vector &vector, double by) { return {vector[0] * by, vector[1] * by, vector[2] * by}; }

//! Of length 1; empty if it is far from it.
std::optional<Vector> unit(const Vector &vector)
{
    const double length = std::sqrt(product(vector, vector));
    if (!(std::abs(length - 1) < unequal))
        return {};
    return scaledBy(vector, 1 / length);
}

//! The numbers of an attribute in the first of these places that has exactly as many.
template <size_t count>
std::optional<std::array<double, count>> numbersOf(const std::array<DcmItem *, 3> &places, const DcmTagKey &group,
                                                   const DcmTagKey &attribute)
{
    for (DcmItem *place : places) {
        DcmItem *holder = place;
        if (place == nullptr ||
            (place != places.back() && place->findAndGetSequenceItem(group, holder, 0).bad())) // the last is the object
            continue;
        const QList<double> numbers = numbersIn(*holder, attribute);
        if (numbers.size() != qsizetype(count))
            continue;
        std::array<double, count> all {};
        std::ranges::copy(numbers, all.begin());
        return all;
    }
    return {};
}

} // namespace

double product(const Vector &a, const Vector &b) { return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]; }

Vector crossProduct(const Vector &a, const Vector &b)
{
    return {a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]};
}

Vector sumOf(const Vector &a, const Vector &b) { return {a[0] + b[0], a[1] + b[1], a[2] + b[2]}; }

Vector Plane::normal() const { return crossProduct(alongRow, alongColumn); }

QPointF Plane::onPicture(const Vector &point) const
{
    const Vector from {point[0] - origin[0], point[1] - origin[1], point[2] - origin[2]};
    return {product(from, alongRow) / columnStep + 0.5, product(from, alongColumn) / rowStep + 0.5};
}

Vector Plane::centreOf(double column, double row) const
{
    Vector centre {};
    for (size_t i = 0; i < centre.size(); ++i)
        centre[i] = origin[i] + alongRow[i] * columnStep * column + alongColumn[i] * rowStep * row;
    return centre;
}

double Plane::heightOf(const Vector &point) const
{
    return product({point[0] - origin[0], point[1] - origin[1], point[2] - origin[2]}, normal());
}

std::optional<Plane> planeFrom(const Vector &position, const std::array<double, 6> &orientation,
                               const std::array<double, 2> &spacing)
{
    const auto row = unit({orientation[0], orientation[1], orientation[2]});
    const auto column = unit({orientation[3], orientation[4], orientation[5]});
    if (!row || !column || std::abs(product(*row, *column)) > unequal || !(spacing[0] > 0) || !(spacing[1] > 0))
        return {};
    Plane plane;
    plane.origin = position;
    plane.alongRow = *row;
    plane.alongColumn = *column;
    plane.rowStep = spacing[0];
    plane.columnStep = spacing[1];
    return plane;
}

std::optional<Plane> readPlane(DcmItem &object, DcmItem *frameGroups, DcmItem *sharedGroups)
{
    const std::array<DcmItem *, 3> places {frameGroups, sharedGroups, &object};
    const auto position = numbersOf<3>(places, DCM_PlanePositionSequence, DCM_ImagePositionPatient);
    const auto orientation = numbersOf<6>(places, DCM_PlaneOrientationSequence, DCM_ImageOrientationPatient);
    const auto spacing = numbersOf<2>(places, DCM_PixelMeasuresSequence, DCM_PixelSpacing);
    if (!position || !orientation || !spacing)
        return {};
    auto plane = planeFrom(*position, *orientation, *spacing);
    for (const DcmTagKey &key : {DCM_SpacingBetweenSlices, DCM_SliceThickness})
        if (const auto distance = numbersOf<1>(places, DCM_PixelMeasuresSequence, key);
            plane && distance && plane->thickness <= 0)
            plane->thickness = std::abs(distance->front());
    return plane;
}

} // namespace tcia::dicom
