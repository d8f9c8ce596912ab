// SPDX-License-Identifier: Apache-2.0
// Mammograms, ultrasound, radiographs.
#include "demo/images/flat.h"

#include <numbers>

namespace tcia::demo {

namespace {

std::size_t at(int row, int column, int columns)
{
    return static_cast<std::size_t>(row) * static_cast<std::size_t>(columns) + static_cast<std::size_t>(column);
}

Raster blank(int rows, int columns)
{
    return Raster(static_cast<std::size_t>(rows) * static_cast<std::size_t>(columns), 0.0F);
}

//! Twice the size, smoothly.
Raster doubled(const Raster &small, int rows, int columns)
{
    Raster large = blank(rows, columns);
    const int smallColumns = columns / 2;
    for (int row = 0; row < rows; ++row) {
        const int above = std::min(row / 2, rows / 2 - 2);
        const float v = static_cast<float>(row) / 2 - static_cast<float>(above);
        for (int column = 0; column < columns; ++column) {
            const int before = std::min(column / 2, smallColumns - 2);
            const float u = static_cast<float>(column) / 2 - static_cast<float>(before);
            const float top =
                std::lerp(small[at(above, before, smallColumns)], small[at(above, before + 1, smallColumns)], u);
            const float bottom = std::lerp(small[at(above + 1, before, smallColumns)],
                                           small[at(above + 1, before + 1, smallColumns)], u);
            large[at(row, column, columns)] = std::lerp(top, bottom, v);
        }
    }
    return large;
}

} // namespace

Raster breastPicture(const Body &body, int rows, int columns, bool left, bool oblique)
{
    Raster picture = blank(rows, columns);
    const double dense = 0.35 + 0.3 * body.fat;
    for (int row = 0; row < rows; ++row) {
        const double y = 2.0 * row / rows - 1;
        for (int column = 0; column < columns; ++column) {
            const double x = (left ? column : columns - 1 - column) * 1.0 / columns; // from the chest wall
            const double sag = oblique ? 0.18 : 0.0;
            const double rim = square(x / (0.78 * body.width)) + square((y - sag) / 0.82);
            double value = 60 + 12 * grain(body.seed, at(row, column, columns));
            if (rim < 1) {
                const double thick = std::pow(1 - rim, 0.22);
                const double tissue = clouds(body.seed + (oblique ? 5 : 0), x * 9, y * 8 + (left ? 0 : 40));
                const double strands = std::abs(clouds(body.seed + 9, x * 16 + y * 3, y * 14) - 0.5);
                const double gland = rise(tissue, 1 - dense - 0.15, 1 - dense + 0.25) * (1 - rise(rim, 0.35, 0.85));
                value = 60 + thick * (900 + 1500 * gland + 500 * rise(0.06 - strands, 0, 0.06)) +
                        60 * grain(body.seed, at(row, column, columns));
                if (rim > 0.96)
                    value += 350;
            }
            if (oblique && x < 0.34 - 0.32 * (y + 1) && rim < 1.8)
                value = std::max(value, 2500 + 200 * clouds(body.seed + 2, x * 6, y * 6));
            for (int spot = 0; spot < 5; ++spot) { // a cluster of calcifications
                const double sx = 0.35 + 0.015 * grain(body.seed + 11, static_cast<quint64>(spot));
                const double sy = 0.1 + 0.03 * grain(body.seed + 13, static_cast<quint64>(spot));
                if (square((x - sx) * 1.5) + square(y - sy) < square(0.005))
                    value = 3900;
            }
            picture[at(row, column, columns)] = static_cast<float>(std::clamp(value, 0.0, 4095.0));
        }
    }
    return picture;
}

Raster ultrasoundPicture(quint64 seed, int image, int rows, int columns)
{
    Raster picture = blank(rows, columns);
    const double shift = 0.04 * image;
    for (int row = 0; row < rows; ++row) {
        const double y = 1.15 * row / rows + 0.12;
        for (int column = 0; column < columns; ++column) {
            const double x = (2.0 * column / columns - 1) * 0.8;
            const double depth = std::hypot(x, y);
            const double angle = std::atan2(x, y);
            if (std::abs(angle) > 0.62 || depth < 0.2 || depth > 1.2)
                continue;
            const double tissue = 0.55 + 0.35 * clouds(seed, angle * 7 + shift, depth * 8);
            const double speckle = std::abs(grain(seed + static_cast<quint64>(image), at(row, column, columns)) +
                                            grain(seed + 5, at(row / 2, column / 2, columns)));
            double echo = 150 * tissue * (0.35 + 0.65 * speckle) * (1.15 - 0.55 * depth);
            const double vessel = ellipse({x, y, 0}, 0.15 - shift, 0.62, 0.13, 0.055);
            const double cyst = ellipse({x, y, 0}, -0.2 + shift, 0.75, 0.1, 0.09);
            if (vessel < 1 || cyst < 1)
                echo *= 0.12;
            else if (vessel < 1.4 || cyst < 1.3)
                echo *= 1.5;
            if (std::abs(x + 0.2 - shift) < 0.09 && y > 0.84)
                echo *= 1.4; // brighter behind fluid
            if (std::abs(depth - 1.02 - 0.05 * std::sin(5 * angle)) < 0.02)
                echo = 220;
            picture[at(row, column, columns)] = static_cast<float>(std::clamp(echo, 0.0, 255.0));
        }
    }
    return picture;
}

//! A page of lines, as secondary captures of exposure records look from afar.
Raster capturePicture(int rows, int columns)
{
    Raster picture = blank(rows, columns);
    for (int row = 8; row < rows - 8; ++row) {
        for (int column = 12; column < columns - 12; ++column) {
            const bool line = row % 16 < 7 && Random::mixed(quint64(row) / 16 * 977 + quint64(column) / 6) % 5 != 0;
            const bool ink = line && Random::mixed(quint64(row) * 31 + quint64(column)) % 3 != 0 && column % 6 != 0;
            picture[at(row, column, columns)] = ink ? 230.0F : 12.0F;
        }
    }
    return picture;
}

Raster chestProjection(const Body &body, int rows, int columns)
{
    constexpr int samples = 28;
    const int smallRows = rows / 2;
    const int smallColumns = columns / 2;
    Raster sums = blank(smallRows, smallColumns);
    for (int row = 0; row < smallRows; ++row) {
        for (int column = 0; column < smallColumns; ++column) {
            double sum = 0;
            for (int sample = 0; sample < samples; ++sample) {
                const BodyPoint place {2.0 * column / smallColumns - 1, 1.16 * (sample + 0.5) / samples - 0.58,
                                       (row + 0.5) / smallRows};
                const double hounsfield = chestCt(body, place);
                sum += std::max(0.0, hounsfield + 1000) * (hounsfield > 150 ? 1.7 : 1);
            }
            sums[at(row, column, smallColumns)] = static_cast<float>(sum / samples);
        }
    }
    for (const Ball &each : body.vessels) { // vessels as thin shadows
        const int row = static_cast<int>(each.centre.z * smallRows);
        const int column = static_cast<int>((each.centre.x + 1) / 2 * smallColumns);
        const int reach = std::max(1, static_cast<int>(each.radius * smallColumns / 2));
        for (int y = std::max(0, row - reach); y <= std::min(smallRows - 1, row + reach); ++y) {
            for (int x = std::max(0, column - reach); x <= std::min(smallColumns - 1, column + reach); ++x) {
                if (square(y - row) + square(x - column) <= square(reach))
                    sums[at(y, x, smallColumns)] += 5.0F;
            }
        }
    }
    Raster picture = doubled(sums, rows, columns);
    for (std::size_t i = 0; i < picture.size(); ++i) {
        const double film = 4095 * (1 - std::exp(-picture[i] / 520.0));
        picture[i] = static_cast<float>(std::clamp(film + 18 * grain(body.seed + 21, i), 0.0, 4095.0));
    }
    return picture;
}

} // namespace tcia::demo
