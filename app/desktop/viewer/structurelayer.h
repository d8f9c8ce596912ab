// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dicom/derived/structures.h"

#include <QSet>

class QPainter;

namespace tcia::desktop {

//! What is painted over a picture: structures in their colours, except for those that the user hid. Masks are
//! translucent, outlines are lines around a fainter area, which leaves out their holes. Both are drawn once for a slice
//! and a place, because a view is painted often.
class StructureLayer
{
public:
    void setColours(const QList<QRgb> &colours); //!< by structure; all shown, nothing drawn
    void setOverlay(const dicom::SliceOverlay &overlay);
    void setShown(int structure, bool isShown);

    //! `picture`: where the whole picture of `pixels` is, on a view of that size.
    void paint(QPainter &painter, const QRectF &picture, const QSize &pixels, const QSize &view);

private:
    bool isVisible(const dicom::DrawnStructure &drawn) const;
    void composeMasks();
    void drawOutlines(const QRectF &picture, const QSize &pixels, const QSize &view, double pixelRatio);

    dicom::SliceOverlay m_overlay;
    QList<QRgb> m_colours;
    QSet<int> m_hidden;
    QImage m_masks;        //!< all that are shown; null: none, or not composed yet
    QPoint m_masksTopLeft; //!< in pixels of the picture
    QImage m_outlines;     //!< as large as the view; null: not drawn yet
    QRectF m_outlinesOn;   //!< the picture's place that they were drawn for
};

} // namespace tcia::desktop
