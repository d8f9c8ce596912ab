// SPDX-License-Identifier: Apache-2.0
#include "dicom/derived/contourvolume.h"

#include <QList>
#include <QPolygonF>
#include <QRectF>

#include <algorithm>
#include <cmath>
#include <optional>
#include <span>
#include <utility>

namespace tcia::dicom {

namespace {

constexpr double samePlane = 0.01;                // mm
constexpr qsizetype mostComparisons = 20'000'000; // of a contour with a point of another, in a plane

//! A contour in the plane of its structure.
struct FlatContour
{
    double height = 0;
    QPolygonF points;
    QRectF box;
    double area = 0; //!< a keyhole's without its hole
};

//! Twice the area's normal: Newell's formula, for polygons in any plane.
Vector newell(const ContourPoints &points)
{
    Vector sum {};
    for (size_t i = 0; i < points.size(); ++i)
        sum = sumOf(sum, crossProduct(points[i], points[(i + 1) % points.size()]));
    return sum;
}

//! Two directions at right angles to this one and to each other.
std::pair<Vector, Vector> acrossOf(const Vector &normal)
{
    const size_t least = std::abs(normal[0]) < 0.9 ? 0 : 1; // an axis that is not the normal's
    Vector axis {};
    axis[least] = 1;
    Vector first = crossProduct(normal, axis);
    const double length = std::sqrt(product(first, first));
    for (double &coordinate : first)
        coordinate /= length;
    return {first, crossProduct(normal, first)};
}

std::vector<FlatContour> flattened(const std::vector<const ContourPoints *> &contours)
{
    std::vector<FlatContour> flat;
    std::optional<Vector> normal;
    std::pair<Vector, Vector> across;
    for (const ContourPoints *const contour : contours) {
        const Vector doubled = newell(*contour);
        const double length = std::sqrt(product(doubled, doubled));
        if (!normal && length > 0 && std::isfinite(length)) {
            normal = Vector {doubled[0] / length, doubled[1] / length, doubled[2] / length};
            across = acrossOf(*normal);
        }
        if (!normal || !std::isfinite(length) || !std::isfinite(product(contour->front(), *normal)))
            continue; // no contour so far surrounds anything, or the numbers are absurd
        FlatContour one {.height = product(contour->front(), *normal), .points = {}, .box = {}, .area = length / 2};
        for (const Vector &point : *contour)
            one.points.append({product(point, across.first), product(point, across.second)});
        one.box = one.points.boundingRect();
        flat.push_back(std::move(one));
    }
    std::ranges::sort(flat, {}, &FlatContour::height);
    return flat;
}

//! Whether most of three points of it are inside the other: one may lie on its edge.
bool isInside(const FlatContour &inner, const FlatContour &outer)
{
    if (!outer.box.contains(inner.box))
        return false;
    int inside = 0;
    for (const qsizetype third : {0, 1, 2})
        inside += outer.points.containsPoint(inner.points.at(third * inner.points.size() / 3), Qt::OddEvenFill) ? 1 : 0;
    return inside > 1;
}

//! The area inside an odd number of the contours of a plane; negative: they are too many.
double areaOf(std::span<const FlatContour> plane)
{
    qsizetype points = 0;
    for (const FlatContour &one : plane)
        points += one.points.size();
    if (qsizetype(plane.size()) > mostComparisons / qMax<qsizetype>(1, points))
        return -1;
    double area = 0;
    for (const FlatContour &one : plane) {
        const auto around = std::ranges::count_if(
            plane, [&one](const FlatContour &other) { return &other != &one && isInside(one, other); });
        area += around % 2 == 0 ? one.area : -one.area;
    }
    return area;
}

} // namespace

double volumeOf(const std::vector<const ContourPoints *> &contours)
{
    const std::vector<FlatContour> flat = flattened(contours);
    double area = 0;
    QList<double> steps; // from each plane to the next
    for (auto first = flat.begin(); first != flat.end();) {
        const auto end = std::find_if(
            first, flat.end(), [first](const FlatContour &one) { return one.height - first->height > samePlane; });
        const double ofPlane = areaOf({first, end});
        if (ofPlane < 0)
            return 0;
        area += ofPlane;
        if (end != flat.end())
            steps.append(end->height - first->height);
        first = end;
    }
    if (steps.isEmpty())
        return 0;
    const auto middle = steps.begin() + steps.size() / 2;
    std::ranges::nth_element(steps, middle);
    const double volume = area * *middle;
    return std::isfinite(volume) ? qMax(0.0, volume) : 0;
}

} // namespace tcia::dicom
