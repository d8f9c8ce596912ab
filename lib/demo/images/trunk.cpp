// SPDX-License-Identifier: Apache-2.0
// Belly, neck and the test object in computed tomography; pelvis and knee in magnetic resonance.
#include "demo/images/anatomy.h"

#include <numbers>

namespace tcia::demo {

namespace {

constexpr double air = -1000, fatty = -100, muscle = 50;

double vertebra(BodyPoint p, double y, double otherwise)
{
    const double body = ellipse(p, 0, y, 0.11, 0.09);
    if (body < 1)
        return body > 0.8 ? 450 : fraction(p.z * 8) < 0.2 ? 90 : 190;
    const double canal = ellipse(p, 0, y + 0.13, 0.07, 0.06);
    if (canal < 1)
        return canal < 0.4 ? 20 : 480;
    if (std::abs(p.x) < 0.018 && p.y > y + 0.16 && p.y < y + 0.27)
        return 400;
    return otherwise;
}

double bowel(const Body &body, BodyPoint p)
{
    const double loops = cloud(body.seed + 7, p.x * 9, p.y * 9 + p.z * 12);
    if (loops > 0.72)
        return p.y < -0.15 && loops > 0.8 ? air + 60 : 25;
    return loops > 0.48 ? 40 : fatty;
}

} // namespace

double abdomenCt(const Body &body, BodyPoint p)
{
    const double rim = outline(p, 0.80 * body.width, 0.57 * body.depth);
    if (rim > 1)
        return p.y > 0.64 && p.y < 0.66 && std::abs(p.x) < 0.7 ? 40 : air;
    if (rim > 0.985)
        return 20;
    const double bone = vertebra(p, 0.22, air);
    if (bone > air)
        return bone;
    const double wall = outline(p, 0.70 * body.width, 0.47 * body.depth);
    if (wall > 1)
        return fatty;
    if (ellipse(p, p.x < 0 ? -0.2 : 0.2, 0.33, 0.13, 0.09) < 1)
        return muscle;
    if (ellipse(p, 0.04, 0.09, 0.045, 0.045) < 1)
        return 160; // aorta, with contrast
    if (ellipse(p, -0.08, 0.08, 0.05, 0.035) < 1)
        return 120;
    const double kidneys = bulge(p.z, 0.4, 0.95);
    const double kidney =
        turned(p, p.x < 0 ? -0.33 : 0.33, 0.18, 0.085 * kidneys + 0.001, 0.12 * kidneys + 0.001, p.x < 0 ? 0.4 : -0.4);
    if (kidney < 1)
        return kidney < 0.2 ? fatty + 40 : 150;
    const double liver = bulge(p.z, -0.5, 0.75);
    if (liver > 0 && turned(p, -0.3 * body.width, -0.06, 0.40 * liver + 0.001, 0.34 * liver + 0.001, 0.3) < 1)
        return 105 + 6 * cloud(body.seed, p.x * 30, p.y * 30);
    const double spleen = bulge(p.z, -0.1, 0.5);
    if (spleen > 0 && turned(p, 0.5, 0.12, 0.1, 0.2 * spleen + 0.001, -0.4) < 1)
        return 115;
    if (p.z < 0.4 && ellipse(p, 0.26, -0.17, 0.2, 0.15) < 1)
        return p.y < -0.22 ? air + 40 : 20;
    return wall > 0.86 ? muscle : bowel(body, p);
}

double neckCt(const Body &body, BodyPoint p)
{
    const double shoulders = rise(p.z, 0.6, 1);
    const double rim = outline(p, body.width * (0.42 + 0.5 * shoulders), 0.5 - 0.05 * shoulders);
    if (rim > 1)
        return air;
    const double bone = vertebra(p, 0.08, air);
    if (bone > air)
        return bone;
    const double jaw = std::sqrt(ellipse(p, 0, -0.05, 0.32, 0.38));
    if (p.z < 0.3 && p.y < 0.05 && jaw > 0.9 && jaw < 1.02)
        return 800;
    if (ellipse(p, 0, -0.16, 0.07, 0.075) < 1)
        return air + 10;
    if (ellipse(p, p.x < 0 ? -0.2 : 0.2, -0.03, 0.045, 0.045) < 1)
        return 170;
    if (ellipse(p, p.x < 0 ? -0.26 : 0.26, -0.05, 0.05, 0.04) < 1)
        return 120;
    if (p.z > 0.5 && ellipse(p, p.x < 0 ? -0.11 : 0.11, -0.17, 0.05, 0.07) < 1)
        return 110;
    if (rim > 0.8)
        return fatty;
    return cloud(body.seed, p.x * 14, p.y * 14) > 0.7 ? fatty + 30 : muscle + 5;
}

//! A cylinder of water with rods of known numbers and a pattern of ever finer holes.
double testObjectCt(const Body &, BodyPoint p)
{
    constexpr double rods[] = {-1000, 120, 990, -100, 340, -35};
    const double rim = ellipse(p, 0, 0, 0.8, 0.8);
    if (rim > 1)
        return air;
    if (rim > 0.94)
        return 120;
    for (int i = 0; i < 6; ++i) {
        const double angle = std::numbers::pi * i / 3;
        if (ellipse(p, 0.5 * std::cos(angle), 0.5 * std::sin(angle), 0.08, 0.08) < 1)
            return rods[i];
    }
    if (std::abs(p.y) < 0.1 && std::abs(p.x) < 0.28 && p.z > 0.4)
        return fraction(p.x * (12 + 40 * (p.x + 0.28))) < 0.5 ? 300 : 0;
    return 0;
}

double pelvisMr(const Body &body, BodyPoint p, const Contrast &contrast)
{
    const double rim = outline(p, 0.86 * body.width, 0.62 * body.depth);
    if (rim > 1)
        return 5;
    if (rim > 0.78)
        return contrast.fat;
    const double hip = ellipse(p, p.x < 0 ? -0.45 : 0.45, 0.0, 0.16, 0.16);
    if (hip < 1)
        return hip > 0.82 ? 40 : contrast.fat * 0.75;
    if (hip < 1.25)
        return contrast.fluid * 0.5;
    if (p.z < 0.45 && ellipse(p, 0, -0.16, 0.2 * bulge(p.z, -0.3, 0.5) + 0.001, 0.16) < 1)
        return contrast.fluid; // bladder
    const double gland = bulge(p.z, 0.35, 0.85);
    const double prostate = ellipse(p, 0, 0.0, 0.13 * gland + 0.001, 0.1 * gland + 0.001);
    if (prostate < 1) {
        const bool inner = ellipse(p, 0, -0.02, 0.08, 0.06) < 1;
        const bool tumour = ellipse(p, body.lesionX * 0.25, 0.045, 0.03, 0.022) < 1;
        return tumour  ? contrast.grey * 0.55
               : inner ? contrast.grey * (0.8 + 0.4 * cloud(body.seed, p.x * 50, p.y * 50))
                       : contrast.fluid * 0.75;
    }
    const double rectum = ellipse(p, 0, 0.22, 0.09, 0.08);
    if (rectum < 1)
        return rectum < 0.5 ? 25 : contrast.muscle * 1.3;
    if (turned(p, p.x < 0 ? -0.2 : 0.2, 0.05, 0.05, 0.24, p.x < 0 ? 0.25 : -0.25) < 1 ||
        turned(p, p.x < 0 ? -0.4 : 0.4, 0.36, 0.3, 0.13, p.x < 0 ? -0.3 : 0.3) < 1)
        return contrast.muscle * (0.9 + 0.25 * cloud(body.seed, p.x * 22, p.y * 22));
    return contrast.fat * 0.9;
}

double kneeMr(const Body &body, BodyPoint p, const Contrast &contrast)
{
    const double rim = ellipse(p, 0, 0, 0.66 * body.width, 0.68);
    if (rim > 1)
        return 5;
    const double slit = std::abs(p.z - 0.5);
    const double swell = 0.3 + 0.14 * (1 - rise(slit, 0.05, 0.4));
    const double bone = ellipse(p, 0, -0.08, swell, swell * 0.75);
    if (slit > 0.012 && bone < 1)
        return bone > 0.9 ? 40 : contrast.fat * 0.7;
    if (bone < 1.25)
        return slit < 0.012 && bone > 0.7 ? contrast.fluid * 0.6 : contrast.grey;
    const double cap = ellipse(p, 0, -0.5, 0.2, 0.07);
    if (p.z < 0.5 && cap < 1)
        return cap > 0.75 ? 40 : contrast.fat * 0.7;
    if (rim > 0.85)
        return contrast.fat;
    return p.y > 0.3                                    ? contrast.muscle
           : cloud(body.seed, p.x * 12, p.y * 12) > 0.6 ? contrast.fat * 0.9
                                                        : contrast.muscle * 0.9;
}

} // namespace tcia::demo
