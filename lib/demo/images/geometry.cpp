// SPDX-License-Identifier: Apache-2.0
#include "demo/images/geometry.h"

namespace tcia::demo {

namespace {

//! Millimetres seen across and along the body.
struct Extent
{
    double across;
    double along;
};

Extent extentOf(Subject subject)
{
    switch (subject) {
    case Subject::Brain: return {230, 150};
    case Subject::Neck: return {300, 200};
    case Subject::Pelvis: return {360, 160};
    case Subject::Knee: return {170, 130};
    case Subject::Breast: return {240, 50};
    case Subject::Phantom: return {260, 200};
    case Subject::Localizer: return {500, 500};
    case Subject::Abdomen: return {400, 300};
    default: return {400, 320};
    }
}

} // namespace

Geometry geometryOf(const SeriesEntry &series)
{
    const Extent extent = extentOf(series.subject);
    Geometry geometry;
    geometry.spacing = extent.across / qMax(1, series.columns);
    geometry.thickness = extent.along / series.images;
    geometry.left = -extent.across / 2;
    geometry.front = -extent.across / 2;
    geometry.top = extent.along / 2;
    return geometry;
}

double depthOf(const SeriesEntry &series, int image) { return (image + 0.5) / series.images; }

} // namespace tcia::demo
