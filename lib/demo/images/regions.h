// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/content/archivecontent.h"
#include "demo/images/shapes.h"

#include <QPointF>

#include <vector>

namespace tcia::demo {

//! An organ or a tumour that structure sets and segmentations draw: an ellipsoid with its poles along the body.
struct Region
{
    const char *name;
    const char *colour; //!< of its outline: red, green, blue
    bool isTumour = false;
    BodyPoint centre {}; //!< z is not used
    double radiusX = 0, radiusY = 0, angle = 0;
    double first = 0, last = 1; //!< its poles, of the images, 0 … 1

    //! A point of its edge on a slice; the same point for an angle on all of them. Nothing outside its poles.
    std::vector<QPointF> edge(double z, int points) const;
    bool contains(BodyPoint place) const;
    bool isOn(double z) const { return bulge(z, first, last) > 0.2; }
};

//! The regions of a series of images, the tumour last; at least two.
std::vector<Region> regionsOf(const SeriesEntry &images);

} // namespace tcia::demo
