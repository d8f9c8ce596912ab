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

// Bars without a widget of their own, for delegates and widgets. Words for the same, for people and screen readers.

//! Segments in the modalities' colours, as long as their counts, with a gap of a pixel; none is too small to be seen.
void paintMix(QPainter &painter, const QRectF &bar, const models::ModalityMix &mix, const PaletteColours &colours);
QString mixLetters(const models::ModalityMix &mix); //!< "CT, SEG"
QString mixWords(const models::ModalityMix &mix);   //!< "CT 422, SEG 421"

//! A frame filled from the left by `share` of 0 to 1.
void paintProgress(QPainter &painter, const QRectF &bar, double share, double radius, const QColor &fill,
                   const QPalette &palette);

//! A short bar and its words beside it, in one line of `room`; the painter's font is that of the words.
void paintFraction(QPainter &painter, const QRect &room, const models::Fraction &fraction, const QColor &text,
                   double scale, const QPalette &palette);
QString fractionWords(const models::Fraction &fraction); //!< "18 of 1,265"; "none"

//! A filled part of a track: `share` of 0 to 1, at least two pixels unless zero.
void paintBar(QPainter &painter, const QRectF &bar, double share, const QColor &fill, const QColor &track);

} // namespace tcia::desktop
