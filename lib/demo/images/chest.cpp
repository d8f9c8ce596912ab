// SPDX-License-Identifier: Apache-2.0
// The chest in computed tomography: what a newcomer knows a CT by.
#include "demo/images/anatomy.h"

#include <numbers>

namespace tcia::demo {

namespace {

constexpr double air = -1000, lung = -860, fatty = -95, water = 10, muscle = 50, blood = 62, liverTissue = 70,
                 spongy = 210, compact = 620;

//! The carbon top the patient lies on, as every CT shows it; air elsewhere.
double couch(BodyPoint p)
{
    const double surface = 0.63 + 0.16 * p.x * p.x;
    if (std::abs(p.x) > 0.72 || p.y < surface || p.y > surface + 0.09)
        return air;
    const bool shell = p.y < surface + 0.012 || p.y > surface + 0.078;
    return shell ? 40 : -920;
}

//! Vertebra, canal and processes; `otherwise` where there is none.
double spine(BodyPoint p, double otherwise)
{
    const double vertebra = ellipse(p, 0, 0.30, 0.092, 0.08);
    const bool disc = fraction(p.z * 12) < 0.2;
    if (vertebra < 1)
        return disc ? 85 : vertebra > 0.8 ? compact * 0.7 : spongy;
    const double canal = ellipse(p, 0, 0.415, 0.062, 0.056);
    if (canal < 0.45)
        return canal < 0.16 ? 38 : water;
    if (canal < 1 && !disc)
        return compact * 0.8;
    if (std::abs(p.x) < 0.016 && p.y > 0.45 && p.y < 0.53 && fraction(p.z * 12 + 0.3) < 0.6)
        return compact * 0.7;
    if (ellipse(p, 0, 0.42, 0.17, 0.018) < 1 && fraction(p.z * 12 + 0.5) < 0.35)
        return compact * 0.6;
    return otherwise;
}

//! Ribs run down from back to front, so a slice cuts each at another place.
bool isRib(BodyPoint p, double cage)
{
    if (cage < 0.965 || cage > 1.045)
        return false;
    const double front = std::atan2(-p.y, std::abs(p.x)) / std::numbers::pi + 0.5; // 0 at the back, 1 in front
    return front < 0.86 && fraction(p.z * 11 - 1.9 * front) < 0.42;
}

bool isShoulderBlade(BodyPoint p)
{
    const double side = p.x < 0 ? -1 : 1;
    return p.z > 0.08 && p.z < 0.52 && turned(p, side * 0.53, 0.36, 0.17, 0.016, side * -0.5) < 1;
}

//! Great vessels and heart; `otherwise` where there are none.
double heartAndVessels(BodyPoint p, double otherwise)
{
    const double size = bulge(p.z, 0.44, 0.88);
    if (size > 0 && ellipse(p, 0.10, -0.15, 0.30 * size, 0.23 * size) < 1) {
        const double chambers = std::min(turned(p, 0.17, -0.13, 0.14 * size, 0.09 * size, 0.6),
                                         ellipse(p, -0.02, -0.16, 0.10 * size, 0.12 * size));
        return chambers < 1 ? blood + 25 : muscle + 8;
    }
    if (p.z > 0.36 && ellipse(p, 0.12, 0.20, 0.055, 0.055) < 1)
        return blood + 25;
    if (p.z > 0.30 && p.z < 0.38 && turned(p, 0.05, 0.03, 0.19, 0.06, 1.2) < 1)
        return blood + 25;
    if (p.z > 0.36 && p.z < 0.52 && ellipse(p, -0.04, -0.13, 0.07, 0.07) < 1)
        return blood + 25;
    if (p.z > 0.25 && p.z < 0.55 && ellipse(p, -0.13, -0.10, 0.042, 0.042) < 1)
        return blood + 15;
    if (p.z > 0.42 && p.z < 0.5 && turned(p, 0.05, -0.08, 0.15, 0.05, 0.5) < 1)
        return blood + 15;
    return otherwise;
}

//! Windpipe and main bronchi: below 1 inside, their wall up to 1.6.
double airway(BodyPoint p)
{
    if (p.z < 0.40)
        return ellipse(p, 0, 0.06, 0.04, 0.042);
    if (p.z > 0.52)
        return 9;
    const double apart = 0.03 + 1.1 * (p.z - 0.40);
    return std::min(ellipse(p, -apart, 0.07, 0.036, 0.03), ellipse(p, apart, 0.08, 0.036, 0.03));
}

//! What lies below the diaphragm's domes.
double belowDiaphragm(const Body &body, BodyPoint p)
{
    if (p.x < 0.08 - 0.25 * p.y)
        return liverTissue + 6 * cloud(body.seed, p.x * 30, p.y * 30);
    if (ellipse(p, 0.42, 0.16, 0.16, 0.2) < 1)
        return 55;
    if (ellipse(p, 0.28, -0.16, 0.2, 0.17) < 1)
        return p.y < -0.2 ? air + 30 : 25;
    return fatty + 15;
}

//! The height at which the diaphragm begins at this place: its domes are highest in the middle of each lung.
double diaphragm(BodyPoint p)
{
    const double right = ellipse(p, -0.33, -0.02, 0.33, 0.42);
    const double left = ellipse(p, 0.33, -0.02, 0.33, 0.42);
    return p.x < 0 ? 0.68 + 0.22 * right : 0.73 + 0.20 * left;
}

double insideCage(const Body &body, BodyPoint p, double cage)
{
    const double tube = airway(p);
    if (tube < 1)
        return air + 10;
    if (tube < 1.6)
        return -20;
    if (p.z > diaphragm(p))
        return ellipse(p, 0.12, 0.20, 0.055, 0.055) < 1 ? blood + 25 : spine(p, belowDiaphragm(body, p));
    const double bone = spine(p, air);
    if (bone > air)
        return bone;
    const double centre = heartAndVessels(p, air);
    if (centre > air)
        return centre;
    const double waist = 0.115 + 0.06 * rise(p.z, 0.2, 0.45);
    const bool middle = ellipse(p, 0, -0.02, waist, 0.46) < 1 || ellipse(p, 0, 0.30, 0.125, 0.12) < 1;
    if (middle)
        return p.y > 0.12 ? muscle - 20 : fatty + 45;
    return cage > 0.95 ? muscle - 30 : lung + 70 * p.y + 30 * cloud(body.seed, p.x * 40, p.y * 40);
}

} // namespace

double chestCt(const Body &body, BodyPoint p)
{
    const double shoulders = 1 - rise(p.z, 0.02, 0.25);
    const double rim = outline(p, body.width * (0.80 + 0.10 * shoulders), body.depth * (0.56 - 0.08 * shoulders));
    if (rim > 1)
        return couch(p);
    if (rim > 0.985)
        return 20;
    const double narrow = 0.52 + 0.48 * rise(p.z, -0.08, 0.32);
    const double cage = std::sqrt(ellipse(p, 0, -0.03 + 0.05 * (1 - narrow), body.width * 0.66 * narrow,
                                          body.depth * 0.455 * (0.35 + 0.65 * narrow)));
    if (cage < 0.965)
        return insideCage(body, p, cage);
    if (isRib(p, cage))
        return cage < 0.978 || cage > 1.03 ? compact : spongy;
    if (p.z > 0.25 && p.z < 0.72 && ellipse(p, 0, -0.475 * body.depth, 0.075, 0.02) < 1)
        return spongy + 100;
    if (isShoulderBlade(p))
        return compact;
    if (p.z < 0.12 && turned(p, p.x < 0 ? -0.35 : 0.35, -0.30, 0.26, 0.03, p.x < 0 ? 0.25 : -0.25) < 1)
        return compact - 100;
    const double bone = spine(p, air);
    if (bone > air)
        return bone;
    // Muscles around the cage, thick at the back and the arm pits, with fat between and outside.
    const bool flesh = cage < 1.09 + 0.10 * rise(p.y, 0, 0.4) || (std::abs(p.x) > 0.4 && rim < 0.62) ||
                       ellipse(p, p.x < 0 ? -0.14 : 0.14, 0.44, 0.13, 0.07) < 1;
    if (flesh && rim < 1 - body.fat)
        return cloud(body.seed, p.x * 18, p.y * 18 + p.z * 9) > 0.86 ? fatty + 40 : muscle;
    return fatty;
}

double uptake(const Body &body, BodyPoint p, double hounsfield)
{
    double activity = hounsfield < -950   ? 0.02
                      : hounsfield < -500 ? 0.35
                      : hounsfield < -40  ? 0.3
                      : hounsfield > 150  ? 0.9
                                          : 1.1;
    if (hounsfield > 20 && p.z > 0.5 && p.z < 0.86) {
        const double wall = turned(p, 0.17, -0.13, 0.17, 0.12, 0.6);
        activity += wall > 0.45 && wall < 1 ? 5 : 0;
    }
    for (const Ball &each : body.nodules) {
        const double distance = square((p.x - each.centre.x) / 0.07) + square((p.y - each.centre.y) / 0.07) +
                                square((p.z - each.centre.z) / 0.05);
        activity += 14 * std::exp(-distance);
    }
    return activity;
}

} // namespace tcia::demo
