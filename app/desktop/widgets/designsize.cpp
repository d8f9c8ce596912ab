// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/designsize.h"

#include <QFontInfo>
#include <QWidget>

#include <algorithm>

namespace tcia::desktop {

namespace {

constexpr double body = 13;
constexpr double secondary = 12;
constexpr double heading = 14;

QFont resized(QFont font, double share)
{
    if (font.pixelSize() > 0)
        font.setPixelSize(std::max(1, qRound(font.pixelSize() * share)));
    else
        font.setPointSizeF(font.pointSizeF() * share);
    return font;
}

} // namespace

double designScale(const QFont &font) { return QFontInfo(font).pixelSize() / body; }

int scaled(double scale, double length) { return length > 0 ? std::max(1, qRound(length * scale)) : 0; }

int scaled(const QWidget &widget, double length) { return scaled(widget.fontInfo().pixelSize() / body, length); }

bool isNarrow(const QWidget &widget)
{
    constexpr int narrow = 1000;
    return widget.width() < std::max(narrow, scaled(widget, narrow));
}

QFont smallFont(const QFont &font) { return resized(font, secondary / body); }

QFont headingFont(const QFont &font) { return semibold(resized(font, heading / body)); }

QFont semibold(const QFont &font)
{
    QFont result = font;
    result.setWeight(QFont::DemiBold);
    return result;
}

} // namespace tcia::desktop
