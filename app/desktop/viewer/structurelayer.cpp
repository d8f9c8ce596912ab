// SPDX-License-Identifier: Apache-2.0
#include "desktop/viewer/structurelayer.h"

#include <QPainter>

namespace tcia::desktop {

namespace {

constexpr double translucent = 0.45;
constexpr double lineWidth = 1.5;
constexpr double markSize = 4; // of a marked point

//! A mask in one colour.
QImage coloured(const QImage &opacity, QRgb colour)
{
    QImage image(opacity.size(), QImage::Format_ARGB32);
    for (int y = 0; y < image.height(); ++y) {
        const uchar *from = opacity.constScanLine(y);
        auto *to = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x)
            to[x] = qRgba(qRed(colour), qGreen(colour), qBlue(colour), int(from[x] * translucent));
    }
    return image;
}

void paintOutline(QPainter &painter, const QTransform &toView, const dicom::Outline &outline)
{
    const QPolygonF points = toView.map(outline.points);
    if (points.size() == 1) {
        const QPointF at = points.first(), across(markSize, 0), down(0, markSize);
        painter.drawLine(at - across, at + across);
        painter.drawLine(at - down, at + down);
    } else if (outline.isClosed) {
        painter.drawPolygon(points);
    } else {
        painter.drawPolyline(points);
    }
}

} // namespace

void StructureLayer::paint(QPainter &painter, const QRectF &picture, const QSize &pixels) const
{
    if (isEmpty() || pixels.isEmpty())
        return;
    QTransform toView = QTransform::fromTranslate(picture.left(), picture.top());
    toView.scale(picture.width() / pixels.width(), picture.height() / pixels.height());
    painter.save();
    painter.setClipRect(picture, Qt::IntersectClip);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false); // pixels have edges
    for (const dicom::DrawnStructure &drawn : overlay.drawn) {
        if (hidden.contains(drawn.structure) || drawn.structure >= colours.size())
            continue;
        const QRgb colour = colours.at(drawn.structure);
        for (const dicom::Mask &mask : drawn.masks)
            painter.drawImage(toView.mapRect(QRectF(mask.topLeft, mask.opacity.size())),
                              coloured(mask.opacity, colour));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    for (const dicom::DrawnStructure &drawn : overlay.drawn) {
        if (hidden.contains(drawn.structure) || drawn.structure >= colours.size())
            continue;
        painter.setPen(QPen(QColor(colours.at(drawn.structure)), lineWidth));
        for (const dicom::Outline &outline : drawn.outlines)
            paintOutline(painter, toView, outline);
    }
    painter.restore();
}

} // namespace tcia::desktop
