// SPDX-License-Identifier: Apache-2.0
#include "demo/images/pixels.h"

#include "demo/images/flat.h"
#include "demo/images/geometry.h"

#include <QtEndian>

namespace tcia::demo {

namespace {

using namespace Qt::StringLiterals;

using Ct = double (*)(const Body &, BodyPoint);
using Mr = double (*)(const Body &, BodyPoint, const Contrast &);

Ct ctOf(Subject subject)
{
    switch (subject) {
    case Subject::Abdomen: return abdomenCt;
    case Subject::Neck: return neckCt;
    case Subject::Phantom: return testObjectCt;
    default: return chestCt;
    }
}

Mr mrOf(Subject subject)
{
    switch (subject) {
    case Subject::Pelvis: return pelvisMr;
    case Subject::Knee: return kneeMr;
    default: return brainMr;
    }
}

//! Calls `tissue(place)` for every pixel of a cross-section.
template <typename Tissue>
Raster section(const SeriesEntry &series, double depth, Tissue tissue)
{
    Raster picture;
    picture.reserve(static_cast<std::size_t>(series.rows) * static_cast<std::size_t>(series.columns));
    for (int row = 0; row < series.rows; ++row) {
        for (int column = 0; column < series.columns; ++column)
            picture.push_back(static_cast<float>(
                tissue({(2.0 * column + 1) / series.columns - 1, (2.0 * row + 1) / series.rows - 1, depth})));
    }
    return picture;
}

//! Draws the balls that a slice cuts into the air of the lungs.
void draw(const std::vector<Ball> &balls, const SeriesEntry &series, double depth, float hounsfield, Raster &picture)
{
    constexpr double aspect = 200.0 / 320.0; // z is counted along the chest's length, radii in half its breadth
    constexpr float airOutside = -960;       // and in the windpipe: no vessels there
    constexpr double partial = 0.012;        // a slice is thick: it shows what is near it, too
    const double half = series.columns / 2.0;
    for (const Ball &each : balls) {
        const double away = std::max(0.0, std::abs(each.centre.z - depth) - partial) / aspect;
        const double reach = each.radius * each.radius - away * away;
        if (reach <= 0)
            continue;
        const double radius = std::sqrt(reach) * half;
        const double x = (each.centre.x + 1) * half;
        const double y = (each.centre.y + 1) * half;
        for (int row = std::max(0, static_cast<int>(y - radius));
             row <= std::min(series.rows - 1, static_cast<int>(y + radius) + 1); ++row) {
            for (int column = std::max(0, static_cast<int>(x - radius));
                 column <= std::min(series.columns - 1, static_cast<int>(x + radius) + 1); ++column) {
                const double cover = std::clamp(radius + 0.5 - std::hypot(column - x, row - y), 0.0, 1.0);
                float &pixel = picture[static_cast<std::size_t>(row) * static_cast<std::size_t>(series.columns) +
                                       static_cast<std::size_t>(column)];
                if (cover > 0 && pixel > airOutside && pixel < -200)
                    pixel = std::lerp(pixel, std::max(pixel, hounsfield), static_cast<float>(cover));
            }
        }
    }
}

//! Three by three, as coarse detectors and a little motion blur.
Raster blurred(const Raster &sharp, int rows, int columns)
{
    Raster soft = sharp;
    const auto wide = static_cast<std::size_t>(columns);
    for (int row = 1; row < rows - 1; ++row) {
        for (int column = 1; column < columns - 1; ++column) {
            const std::size_t here = static_cast<std::size_t>(row) * wide + static_cast<std::size_t>(column);
            const float cross = sharp[here - 1] + sharp[here + 1] + sharp[here - wide] + sharp[here + wide];
            const float corners =
                sharp[here - wide - 1] + sharp[here - wide + 1] + sharp[here + wide - 1] + sharp[here + wide + 1];
            soft[here] = (4 * sharp[here] + 2 * cross + corners) / 16;
        }
    }
    return soft;
}

void addNoise(Raster &picture, quint64 seed, int image, double strength)
{
    const quint64 from = Random::mixed(seed + static_cast<quint64>(image));
    for (std::size_t i = 0; i < picture.size(); ++i)
        picture[i] += static_cast<float>(strength * grain(from, i));
}

Raster ctPicture(const SeriesEntry &series, const Body &body, int image)
{
    const Ct tissue = ctOf(series.subject);
    const double depth = depthOf(series, image);
    Raster picture = section(series, depth, [&body, tissue](BodyPoint place) { return tissue(body, place); });
    if (tissue == chestCt) {
        draw(body.vessels, series, depth, 35, picture);
        draw(body.nodules, series, depth, 45, picture);
    }
    if (!series.record.description.contains("B70f"_L1) && !series.record.description.contains("BONE"_L1))
        picture = blurred(picture, series.rows, series.columns);
    addNoise(picture, series.seed, image, 16);
    return picture;
}

Raster ptPicture(const SeriesEntry &series, const Body &body, int image)
{
    constexpr double becquerel = 900;
    const Ct tissue = ctOf(series.subject);
    Raster picture = section(series, depthOf(series, image), [&body, tissue](BodyPoint place) {
        return becquerel * uptake(body, place, tissue(body, place));
    });
    for (int pass = 0; pass < 3; ++pass)
        picture = blurred(picture, series.rows, series.columns);
    for (std::size_t i = 0; i < picture.size(); ++i)
        picture[i] = std::max(
            0.0F, picture[i] * (1 + 0.12F * static_cast<float>(grain(series.seed + static_cast<quint64>(image), i))));
    return picture;
}

Raster mrPicture(const SeriesEntry &series, const Body &body, int image)
{
    const Contrast contrast = contrastOf(series.record.description);
    const Mr tissue = mrOf(series.subject);
    if (series.subject == Subject::Phantom) {
        Raster water = section(series, depthOf(series, image), [&body](BodyPoint place) {
            return 0.4 * (1000 + std::min(200.0, testObjectCt(body, place)));
        });
        addNoise(water, series.seed, image, 18);
        return water;
    }
    const double depth = series.subject == Subject::Localizer ? 0.45 : depthOf(series, image);
    Raster picture = section(series, depth, [&](BodyPoint place) {
        const double coil = 1.08 - 0.16 * (square(place.x) + square(place.y)); // brighter in the middle
        return coil * tissue(body, place, contrast);
    });
    picture = blurred(picture, series.rows, series.columns);
    addNoise(picture, series.seed, image, 18);
    for (float &each : picture)
        each = std::abs(each);
    return picture;
}

Raster pictureOf(const SeriesEntry &series, int image)
{
    const Body body(series.body);
    const QString &view = series.record.description;
    switch (series.subject) {
    case Subject::Breast:
        return breastPicture(body, series.rows, series.columns, view.startsWith(u'L'), view.endsWith("MLO"_L1));
    case Subject::Ultrasound: return ultrasoundPicture(series.seed, image, series.rows, series.columns);
    case Subject::Capture: return capturePicture(series.rows, series.columns);
    case Subject::ChestProjection: return chestProjection(body, series.rows, series.columns);
    case Subject::Localizer:
        if (series.record.modality == "CT"_L1)
            return chestProjection(body, series.rows, series.columns);
        break;
    default: break;
    }
    if (series.record.modality == "PT"_L1)
        return ptPicture(series, body, image);
    return series.record.modality == "MR"_L1 ? mrPicture(series, body, image) : ctPicture(series, body, image);
}

} // namespace

PixelMeaning meaningOf(const SeriesEntry &series)
{
    const QString &modality = series.record.modality;
    if (series.subject == Subject::Ultrasound || series.subject == Subject::Capture)
        return {.bits = 8, .centre = 128, .width = 256};
    if (modality == "PT"_L1)
        return {.slope = 0.5, .centre = 3500, .width = 7000};
    if (modality == "MR"_L1)
        return {.centre = 450, .width = 900};
    if (series.subject == Subject::Localizer || modality != "CT"_L1)
        return {.centre = 2048, .width = 4096};
    // A chest begins with a window that shows lung vessels and flesh at once.
    const bool chest = series.subject == Subject::Chest;
    return {.intercept = -1024, .centre = chest ? -200.0 : 40.0, .width = chest ? 1400.0 : 450.0, .unit = "HU"};
}

QByteArray pixelsOf(const SeriesEntry &series, int image)
{
    if (series.rows == 0)
        return {};
    const PixelMeaning meaning = meaningOf(series);
    const Raster picture = pictureOf(series, image);
    QByteArray bytes(static_cast<qsizetype>(picture.size()) * meaning.bits / 8, Qt::Uninitialized);
    char *to = bytes.data();
    const double most = meaning.bits == 8 ? 255 : 65'535;
    for (const float each : picture) {
        const double stored = std::clamp(std::round((each - meaning.intercept) / meaning.slope), 0.0, most);
        if (meaning.bits == 8)
            *to++ = static_cast<char>(static_cast<uchar>(stored));
        else
            qToLittleEndian(static_cast<quint16>(stored), to), to += 2;
    }
    return bytes;
}

} // namespace tcia::demo
