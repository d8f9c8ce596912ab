// SPDX-License-Identifier: Apache-2.0
#include "demo/images/shapes.h"

namespace tcia::demo {

namespace {

double corner(quint64 seed, qint64 x, qint64 y)
{
    const quint64 place =
        static_cast<quint64>(x) * 0x9E3779B97F4A7C15ULL ^ static_cast<quint64>(y) * 0xC2B2AE3D27D4EB4FULL;
    return static_cast<double>(Random::mixed(seed ^ place) >> 11U) * 0x1.0p-53;
}

} // namespace

double cloud(quint64 seed, double x, double y)
{
    const auto column = static_cast<qint64>(std::floor(x));
    const auto row = static_cast<qint64>(std::floor(y));
    const double u = rise(fraction(x), 0, 1);
    const double v = rise(fraction(y), 0, 1);
    const double above = std::lerp(corner(seed, column, row), corner(seed, column + 1, row), u);
    const double below = std::lerp(corner(seed, column, row + 1), corner(seed, column + 1, row + 1), u);
    return std::lerp(above, below, v);
}

double clouds(quint64 seed, double x, double y)
{
    double sum = 0;
    double weight = 0.5;
    for (int octave = 0; octave < 4; ++octave) {
        sum += weight * cloud(seed + static_cast<quint64>(octave), x, y);
        x *= 2;
        y *= 2;
        weight /= 2;
    }
    return sum / 0.9375;
}

} // namespace tcia::demo
