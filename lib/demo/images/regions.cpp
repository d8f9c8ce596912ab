// SPDX-License-Identifier: Apache-2.0
#include "demo/images/regions.h"

#include "demo/images/anatomy.h"

#include <numbers>

namespace tcia::demo {

namespace {

constexpr const char *red = "255\\59\\48", *blue = "10\\132\\255", *green = "48\\209\\88";

//! A ball, as wide along the body as across, where a field of view is as long as the body.
Region tumour(const char *name, BodyPoint centre, double radius)
{
    return {.name = name,
            .colour = red,
            .isTumour = true,
            .centre = centre,
            .radiusX = radius,
            .radiusY = radius,
            .first = centre.z - radius * 0.8,
            .last = centre.z + radius * 0.8};
}

std::vector<Region> chestRegions(const Body &body)
{
    constexpr double reach = 0.06; // of what is drawn around a nodule, which may be tiny
    const BodyPoint nodule =
        body.nodules.empty() ? BodyPoint {.x = -0.35, .y = 0.05, .z = 0.45} : body.nodules.front().centre;
    return {{.name = "Lung_L",
             .colour = blue,
             .centre = {.x = 0.37, .y = 0.0},
             .radiusX = 0.23,
             .radiusY = 0.38,
             .first = 0.06,
             .last = 0.78},
            {.name = "Lung_R",
             .colour = green,
             .centre = {.x = -0.37, .y = 0.0},
             .radiusX = 0.23,
             .radiusY = 0.38,
             .first = 0.06,
             .last = 0.75},
            tumour("GTV-1", nodule, reach)};
}

} // namespace

std::vector<QPointF> Region::edge(double z, int points) const
{
    std::vector<QPointF> all;
    const double scale = bulge(z, first, last);
    for (int i = 0; i < points; ++i) {
        const double turn = 2 * std::numbers::pi * i / points;
        const double x = radiusX * scale * std::cos(turn), y = radiusY * scale * std::sin(turn);
        const double c = std::cos(angle), s = std::sin(angle);
        all.emplace_back(centre.x + x * c - y * s, centre.y + x * s + y * c);
    }
    return all;
}

bool Region::contains(BodyPoint place) const
{
    const double scale = bulge(place.z, first, last);
    return isOn(place.z) && turned(place, centre.x, centre.y, radiusX * scale, radiusY * scale, angle) < 1;
}

std::vector<Region> regionsOf(const SeriesEntry &images)
{
    const Body body(images.body);
    switch (images.subject) {
    case Subject::Neck:
        return {{.name = "SpinalCord",
                 .colour = blue,
                 .centre = {.x = 0, .y = 0.21},
                 .radiusX = 0.06,
                 .radiusY = 0.05,
                 .first = -0.5,
                 .last = 1.5},
                {.name = "Larynx",
                 .colour = green,
                 .centre = {.x = 0, .y = -0.16},
                 .radiusX = 0.1,
                 .radiusY = 0.1,
                 .first = 0.25,
                 .last = 0.85},
                tumour("GTV", {.x = 0.2, .y = -0.04, .z = 0.45}, 0.12)};
    case Subject::Brain: {
        const BodyPoint lesion {.x = body.lesionX, .y = body.lesionY, .z = body.lesionZ};
        Region oedema = tumour("Oedema", lesion, body.lesionRadius * 1.15);
        oedema.colour = green;
        oedema.isTumour = false;
        return {oedema, tumour("Enhancing tumour", lesion, body.lesionRadius * 0.75)};
    }
    case Subject::Abdomen:
        return {{.name = "Liver",
                 .colour = blue,
                 .centre = {.x = -0.3 * body.width, .y = -0.06},
                 .radiusX = 0.4,
                 .radiusY = 0.34,
                 .angle = 0.3,
                 .first = -0.5,
                 .last = 0.75},
                tumour("Tumour", {.x = -0.36, .y = -0.04, .z = 0.3}, 0.1)};
    default: return chestRegions(body);
    }
}

} // namespace tcia::demo
