// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/rowvalues.h"

#include <QRectF>

class QColor;
class QFontMetrics;
class QPainter;
class QPalette;

namespace tcia::desktop {

struct PaletteColours;

// Bars drawn by delegates and widgets, and the equivalent texts for users and screen readers.

//! Segments in the modalities' colours, proportional to their counts, separated by one pixel, with a visible minimum
//! width.
void paintMix(QPainter &painter, const QRectF &bar, const models::ModalityMix &mix, const PaletteColours &colours);
QString mixLetters(const models::ModalityMix &mix); //!< "CT, SEG"
QString mixWords(const models::ModalityMix &mix);   //!< "CT 422, SEG 421"

//! A frame filled from the left up to `share`, 0 to 1.
void paintProgress(QPainter &painter, const QRectF &bar, double share, double radius, const QColor &fill,
                   const QPalette &palette);

//! A short bar followed by its text, in one line within `area`; uses the painter's font for the text.
void paintFraction(QPainter &painter, const QRect &area, const models::Fraction &fraction, const QColor &text,
                   double scale, const QPalette &palette);
QString fractionWords(const models::Fraction &fraction); //!< "18 of 1,265"; "none"

//! The filled part of a track: `share` of 0 to 1, at least two pixels unless zero.
void paintBar(QPainter &painter, const QRectF &bar, double share, const QColor &fill, const QColor &track);

} // namespace tcia::desktop
