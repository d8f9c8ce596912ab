// SPDX-License-Identifier: Apache-2.0
#include "dicom/derived/maskplace.h"

#include <cmath>

namespace tcia::dicom {

MaskPlace placeMask(const Plane &mask, qint64 rows, qint64 columns, const Plane &slice, double tolerance)
{
    constexpr double parallel = 0.9999; // of directions that differ by less than a degree
    constexpr double samePixel = 0.25;
    constexpr double farthest = 100'000; // pixels
    if (product(mask.alongRow, slice.alongRow) < parallel || product(mask.alongColumn, slice.alongColumn) < parallel)
        return {.fit = MaskPlace::Fit::Orientation, .topLeft = {}};
    const double lastColumn = double(columns - 1), lastRow = double(rows - 1);
    if (std::abs(slice.heightOf(mask.centreOf(lastColumn / 2, lastRow / 2))) > tolerance)
        return {.fit = MaskPlace::Fit::Elsewhere, .topLeft = {}};
    const QPointF half(0.5, 0.5);
    const QPointF first = slice.onPicture(mask.origin) - half;
    const QPointF last = slice.onPicture(mask.centreOf(lastColumn, lastRow)) - half;
    const QPointF whole(std::round(first.x()), std::round(first.y()));
    const auto isNear = [](const QPointF &a, const QPointF &b) {
        return std::abs(a.x() - b.x()) < samePixel && std::abs(a.y() - b.y()) < samePixel;
    };
    if (std::abs(whole.x()) > farthest || std::abs(whole.y()) > farthest || !isNear(first, whole) ||
        !isNear(last, whole + QPointF(lastColumn, lastRow)))
        return {.fit = MaskPlace::Fit::Grid, .topLeft = {}};
    return {.fit = MaskPlace::Fit::Exact, .topLeft = whole.toPoint()};
}

} // namespace tcia::dicom
