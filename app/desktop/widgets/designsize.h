// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>

class QWidget;

namespace tcia::desktop {

// The design's lengths assume a font of 13 pixels and scale with the font.

//! The font's size in pixels divided by 13.
double designScale(const QFont &font);

//! A length of the design in the widget's pixels, rounded; at least 1 for a positive one.
int scaled(const QWidget &widget, double length);
int scaled(double scale, double length);

//! Fonts of the design's secondary size (12/13) and headings (14/13, semibold).
QFont smallFont(const QFont &font);
QFont headingFont(const QFont &font);
QFont semibold(const QFont &font);

} // namespace tcia::desktop
