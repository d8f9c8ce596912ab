// SPDX-License-Identifier: Apache-2.0
#include "demo/images/anatomy.h"

#include <numbers>

namespace tcia::demo {

Body::Body(quint64 from) : seed(from)
{
    Random random(from);
    width = random.real(0.92, 1.08);
    depth = random.real(0.9, 1.08);
    fat = random.real(0.1, 0.3);
    lesionX = random.real(0.15, 0.35) * (random.chance(0.5) ? 1 : -1);
    lesionY = random.real(-0.3, 0.3);
    lesionZ = random.real(0.3, 0.5);
    lesionRadius = random.real(0.06, 0.14);
    growVessels(random, -1);
    growVessels(random, 1);
    for (int i = random.between(1, 2); i > 0; --i) {
        const double side = random.chance(0.5) ? 1 : -1;
        nodules.push_back({{side * random.real(0.3, 0.48), random.real(-0.15, 0.25), random.real(0.25, 0.6)},
                           random.real(0.02, 0.05)});
    }
}

//! Branches from the root of a lung towards its rim, getting thinner and forking, as trains of balls.
void Body::growVessels(Random &random, double side)
{
    constexpr int branches = 30;
    constexpr int balls = 40;
    const BodyPoint root {side * 0.15, 0.03, 0.48};
    for (int branch = 0; branch < branches; ++branch) {
        const double angle = random.real(-std::numbers::pi * 0.48, std::numbers::pi * 0.48);
        BodyPoint tip {side * (0.18 + 0.42 * std::cos(angle)) * width, 0.36 * std::sin(angle) * depth,
                       random.real(0.08, 0.85)};
        double radius = random.real(0.012, 0.022);
        BodyPoint from = root;
        for (int fork = 0; fork < 3; ++fork) {
            const double bend = random.real(-0.05, 0.05);
            for (int i = 0; i < balls; ++i) {
                const double t = (i + 1.0) / balls;
                const double sag = bend * std::sin(std::numbers::pi * t);
                vessels.push_back({{std::lerp(from.x, tip.x, t) + sag, std::lerp(from.y, tip.y, t) + sag,
                                    std::lerp(from.z, tip.z, t)},
                                   radius * (1 - 0.6 * t)});
            }
            const double part = random.real(0.35, 0.6);
            from = {std::lerp(from.x, tip.x, part), std::lerp(from.y, tip.y, part), std::lerp(from.z, tip.z, part)};
            tip = {tip.x + side * random.real(-0.05, 0.12), tip.y + random.real(-0.2, 0.2),
                   tip.z + random.real(-0.12, 0.12)};
            radius *= 0.62;
        }
    }
}

} // namespace tcia::demo
