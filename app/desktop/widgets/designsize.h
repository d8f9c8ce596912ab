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

//! Whether a window of the widget's width has no room for filters and inspector beside the rows: below 1000 pixels of
//! the design, and below 1000 pixels where the font is smaller than the design's.
bool isNarrow(const QWidget &widget);

//! Fonts of the design's secondary size (12/13) and headings (14/13, semibold).
QFont smallFont(const QFont &font);
QFont headingFont(const QFont &font);
QFont semibold(const QFont &font);

} // namespace tcia::desktop
