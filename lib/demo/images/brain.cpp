// SPDX-License-Identifier: Apache-2.0
// The head in magnetic resonance.
#include "demo/images/anatomy.h"

namespace tcia::demo {

namespace {

using namespace Qt::StringLiterals;

struct Sequence
{
    QLatin1StringView word;
    Contrast contrast;
};

// The first word found in the description counts.
constexpr Sequence sequences[] = {
    {"FLAIR"_L1, {700, 90, 560, 440, 300, 950}},  {"PERFUSION"_L1, {120, 800, 520, 400, 250, 700}},
    {"ADC"_L1, {80, 950, 420, 380, 260, 250}},    {"T2"_L1, {720, 1000, 600, 420, 260, 880}},
    {"PD"_L1, {260, 900, 520, 480, 380, 800}},    {"T1"_L1, {950, 130, 400, 590, 420, 330}},
    {"FSPGR"_L1, {900, 130, 420, 620, 430, 520}}, {""_L1, {900, 200, 430, 560, 420, 600}},
};

//! Windings of the cortex: fluid in the furrows, grey around them, white inside.
double windings(const Body &body, double radius, double angle, BodyPoint p, const Contrast &contrast)
{
    const double wobble = 2.2 * cloud(body.seed, angle * 2.2 + 20, p.z * 7) + 1.2 * std::sin(3 * angle + 9 * p.z);
    const double fold = std::abs(std::sin(8 * angle + 3 * wobble + 5 * radius));
    const double furrow = 0.70 + 0.05 * cloud(body.seed + 1, angle * 5, p.z * 9);
    if (radius > furrow && fold < 0.16)
        return contrast.fluid;
    if (radius > 0.76 - 0.12 * (1 - fold) || (radius > furrow - 0.04 && fold < 0.45))
        return contrast.grey;
    return contrast.white;
}

double insideSkull(const Body &body, BodyPoint p, double radius, double angle, const Contrast &contrast)
{
    const double lesion = square((p.x - body.lesionX) / body.lesionRadius) +
                          square((p.y - body.lesionY) / body.lesionRadius) +
                          square((p.z - body.lesionZ) / (body.lesionRadius * 0.8));
    const double ragged = lesion + 0.7 * (clouds(body.seed + 3, p.x * 14, p.y * 14) - 0.5);
    if (ragged < 1 && radius < 0.8)
        return ragged < 0.35 ? contrast.lesion * 0.6 : contrast.lesion;
    if (std::abs(p.x) < 0.012 && std::abs(p.y) > 0.22 && p.z < 0.62)
        return contrast.fluid;
    const double open = bulge(p.z, 0.30, 0.62);
    if (open > 0) {
        const double side = p.x < 0 ? -1 : 1;
        const double horns = std::min(turned(p, side * 0.075, -0.16, 0.035 * open + 0.001, 0.14, side * 0.35),
                                      turned(p, side * 0.13, 0.16, 0.04 * open + 0.001, 0.15, side * -0.35));
        if (horns < 1)
            return contrast.fluid;
        if (p.z > 0.42 &&
            (ellipse(p, side * 0.2, -0.08, 0.06, 0.12) < 1 || ellipse(p, side * 0.1, 0.06, 0.06, 0.08) < 1))
            return contrast.grey;
        if (p.z > 0.45 && ellipse(p, 0, 0.02, 0.014, 0.1) < 1)
            return contrast.fluid;
    }
    if (p.z > 0.66 && p.y > 0.16) // cerebellum: leaves
        return radius < 0.74 && fraction(p.y * 16 + 0.8 * std::abs(p.x)) < 0.6 ? contrast.grey
               : ellipse(p, 0, 0.2, 0.05, 0.05) < 1                            ? contrast.fluid
                                                                               : contrast.white;
    if (p.z > 0.62 && ellipse(p, 0, 0.08, 0.12, 0.11) < 1)
        return contrast.white * 0.95;
    return windings(body, radius, angle, p, contrast);
}

} // namespace

Contrast contrastOf(const QString &description)
{
    for (const Sequence &each : sequences) {
        if (description.contains(each.word))
            return each.contrast;
    }
    return std::end(sequences)[-1].contrast;
}

double brainMr(const Body &body, BodyPoint p, const Contrast &contrast)
{
    const double size =
        p.z < 0.6 ? std::sqrt(std::max(0.0, 1 - square((0.6 - p.z) / 0.66))) : 1 - 0.12 * rise(p.z, 0.6, 1);
    if (size < 0.05)
        return 5;
    const double radius = std::sqrt(ellipse(p, 0, 0, 0.66 * size * (0.96 + 0.04 * body.width), 0.84 * size));
    const double angle = std::atan2(p.y, p.x);
    if (radius > 1)
        return p.z > 0.72 && ellipse(p, 0, -0.86, 0.09, 0.12) < 1 ? contrast.muscle : 5;
    if (radius > 0.945)
        return contrast.fat;
    if (radius > 0.875)
        return 35 + (radius > 0.895 && radius < 0.92 ? contrast.fat * 0.35 : 0);
    if (p.z > 0.74) {
        const double eye = ellipse(p, p.x < 0 ? -0.27 : 0.27, -0.56, 0.115, 0.115);
        if (eye < 1)
            return contrast.fluid * 0.95;
        if (p.y < -0.38)
            return std::abs(p.x) < 0.1 ? 20 : contrast.fat * 0.8;
    }
    if (radius > 0.85)
        return contrast.fluid;
    return insideSkull(body, p, radius, angle, contrast);
}

} // namespace tcia::demo
