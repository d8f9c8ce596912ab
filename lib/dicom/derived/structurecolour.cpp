// SPDX-License-Identifier: Apache-2.0
#include "dicom/derived/structurecolour.h"

#include <cmath>
#include <iterator>

namespace tcia::dicom {

namespace {

// Told apart on grey.
constexpr QRgb colours[] = {0xffff3b30, 0xff0a84ff, 0xffffd60a, 0xff30d158, 0xffbf5af2,
                            0xffff9f0a, 0xff64d2ff, 0xffff6fae, 0xffb4e34d, 0xffc69c6d};

//! The inverse of the function that CIELAB compresses light with.
double light(double value)
{
    constexpr double edge = 6.0 / 29;
    return value > edge ? value * value * value : 3 * edge * edge * (value - 4.0 / 29);
}

int channel(double linear)
{
    const double value = linear <= 0.0031308 ? 12.92 * linear : 1.055 * std::pow(linear, 1 / 2.4) - 0.055;
    return qBound(0, int(std::lround(value * 255)), 255);
}

} // namespace

QRgb defaultStructureColour(qsizetype index) { return colours[size_t(index) % std::size(colours)]; }

QRgb colourFromCieLab(const std::array<quint16, 3> &encoded)
{
    const double lightness = encoded[0] * 100.0 / 65535;
    const double a = encoded[1] * 255.0 / 65535 - 128;
    const double b = encoded[2] * 255.0 / 65535 - 128;
    const double y = (lightness + 16) / 116;
    // D50, adapted to the D65 of sRGB by Bradford's matrix.
    const double X = 0.96422 * light(y + a / 500);
    const double Y = light(y);
    const double Z = 0.82521 * light(y - b / 200);
    return qRgb(channel(3.1338561 * X - 1.6168667 * Y - 0.4906146 * Z),
                channel(-0.9787684 * X + 1.9161415 * Y + 0.0334540 * Z),
                channel(0.0719453 * X - 0.2289914 * Y + 1.4052427 * Z));
}

} // namespace tcia::dicom
