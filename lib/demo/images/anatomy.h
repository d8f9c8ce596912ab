// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/images/shapes.h"

#include <QString>

#include <vector>

namespace tcia::demo {

//! A ball of a vessel or a nodule, in the coordinates of BodyPoint; radius in half fields of view.
struct Ball
{
    BodyPoint centre;
    double radius = 0;
};

//! One patient's anatomy. The same seed gives the same person in every series.
class Body
{
public:
    explicit Body(quint64 seed);

    double width = 1; //!< of the trunk, about 1
    double depth = 1;
    double fat = 0.1;                                               //!< thickness below the skin
    double lesionX = 0, lesionY = 0, lesionZ = 0, lesionRadius = 0; //!< of the head
    quint64 seed = 0;
    std::vector<Ball> vessels; //!< of the lungs, drawn slice by slice
    std::vector<Ball> nodules;

private:
    void growVessels(Random &random, double side);
};

//! Tissue at a point. CT in Hounsfield units.
double chestCt(const Body &body, BodyPoint place);
double abdomenCt(const Body &body, BodyPoint place);
double neckCt(const Body &body, BodyPoint place);
double testObjectCt(const Body &body, BodyPoint place);

//! Signals of a magnetic resonance sequence.
struct Contrast
{
    double fat, fluid, grey, white, muscle, lesion;
};
Contrast contrastOf(const QString &description);

//! Magnetic resonance, arbitrary units.
double brainMr(const Body &body, BodyPoint place, const Contrast &contrast);
double pelvisMr(const Body &body, BodyPoint place, const Contrast &contrast);
double kneeMr(const Body &body, BodyPoint place, const Contrast &contrast);

//! Tracer uptake, derived from the tissue at a point, with hot spots.
double uptake(const Body &body, BodyPoint place, double hounsfield);

} // namespace tcia::demo
