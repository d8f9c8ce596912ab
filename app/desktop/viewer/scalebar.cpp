// SPDX-License-Identifier: Apache-2.0
#include "desktop/viewer/scalebar.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace tcia::desktop {

namespace {

QString lengthText(double millimetres)
{
    constexpr double centimetre = 10;
    const bool isLong = millimetres >= centimetre;
    const QString number = QLocale().toString(isLong ? millimetres / centimetre : millimetres, 'g', 3);
    return (isLong ? QCoreApplication::translate("ScaleBar", "%1 cm")
                   : QCoreApplication::translate("ScaleBar", "%1 mm"))
        .arg(number);
}

} // namespace

ScaleBar scaleBar(double pixelsPerMm, double mostPixels)
{
    const double most = mostPixels / pixelsPerMm;
    if (!(pixelsPerMm > 0) || !(most > 0) || !std::isfinite(most))
        return {};
    const double decade = std::pow(10, std::floor(std::log10(most)));
    double length = decade;
    for (const double factor : {2.0, 5.0})
        if (decade * factor <= most)
            length = decade * factor;
    return {.pixels = length * pixelsPerMm, .text = lengthText(length)};
}

} // namespace tcia::desktop
