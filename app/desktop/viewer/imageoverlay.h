// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/viewer/scalebar.h"

class QLineF;
class QPainter;
class QRect;

namespace tcia::desktop {

//! What stands in the corners of a picture.
struct ImageOverlay
{
    QString topLeft, topRight, bottomLeft;
    ScaleBar scale; //!< at the bottom right
};

//! White with a dark edge, to be read on every picture; too long texts are elided. In the painter's font.
void paintOverlay(QPainter &painter, const QRect &room, const ImageOverlay &overlay);
//! A line with small ends and its length beside it, in the same way.
void paintLength(QPainter &painter, const QRect &room, const QLineF &line, const QString &length);

} // namespace tcia::desktop
