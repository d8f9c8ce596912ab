// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dicom/derived/structures.h"

#include <QSet>

class QPainter;

namespace tcia::desktop {

//! What is painted over a picture: structures in their colours, except for those that the user hid.
struct StructureLayer
{
    dicom::SliceOverlay overlay;
    QList<QRgb> colours; //!< by structure
    QSet<int> hidden;

    bool isEmpty() const { return overlay.drawn.isEmpty(); }
    //! `picture`: where the whole picture of `pixels` is. Masks are translucent, outlines are lines.
    void paint(QPainter &painter, const QRectF &picture, const QSize &pixels) const;
};

} // namespace tcia::desktop
