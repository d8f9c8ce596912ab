// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/rowvalues.h"

#include <QPixmap>

class QPainter;

namespace tcia::desktop {

struct PaletteColours;

//! A bundled icon in one colour, rendered once for each size and colour. `size` in device-independent pixels. Null for
//! an unknown name.
QPixmap glyph(const char *name, int size, const QColor &colour, double pixelRatio);

//! Paints it centred in `area`.
void paintGlyph(QPainter &painter, const QRect &area, const char *name, int size, const QColor &colour);

//! How a row's state is drawn and named.
struct StateLook
{
    const char *icon; //!< empty for none
    QColor PaletteColours::*colour;
    const char *words; //!< to be translated in the context "RowState"
};
const StateLook &lookOf(models::RowState state);
QString wordsOf(models::RowState state); //!< "on disk"; for tooltips and screen readers

} // namespace tcia::desktop
