// SPDX-License-Identifier: Apache-2.0
#include "desktop/viewer/structurelayer.h"

#include "desktop/viewer/outlinepath.h"

#include <QPainter>

#include <algorithm>

namespace tcia::desktop {

namespace {

constexpr double translucent = 0.45;
constexpr float faint = 0.15F; // inside of outlines
constexpr double lineWidth = 1.5;
constexpr double markSize = 4;             // of a marked point, from its centre
constexpr qint64 mostPixels = 8192 * 8192; // of a picture: masks lie on it

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

//! The outlines of a slice on the view.
QList<dicom::Outline> placed(const QList<dicom::Outline> &outlines, const QTransform &toView)
{
    QList<dicom::Outline> there = outlines;
    for (dicom::Outline &outline : there)
        outline.points = toView.map(outline.points);
    return there;
}

} // namespace

void StructureLayer::setColours(const QList<QRgb> &colours)
{
    *this = {};
    m_colours = colours;
}

void StructureLayer::setOverlay(const dicom::SliceOverlay &overlay)
{
    m_overlay = overlay;
    m_outlines = {};
    composeMasks();
}

void StructureLayer::setShown(int structure, bool isShown)
{
    if (isShown)
        m_hidden.remove(structure);
    else
        m_hidden.insert(structure);
    m_outlines = {};
    composeMasks();
}

bool StructureLayer::isVisible(const dicom::DrawnStructure &drawn) const
{
    return drawn.structure < m_colours.size() && !m_hidden.contains(drawn.structure);
}

void StructureLayer::composeMasks()
{
    m_masks = {};
    QRect all;
    for (const dicom::DrawnStructure &drawn : std::as_const(m_overlay.drawn))
        for (const dicom::Mask &mask : drawn.masks)
            all |= isVisible(drawn) ? QRect(mask.topLeft, mask.opacity.size()) : QRect();
    if (all.isEmpty() || qint64(all.width()) * all.height() > mostPixels)
        return;
    m_masks = QImage(all.size(), QImage::Format_ARGB32_Premultiplied);
    m_masksTopLeft = all.topLeft();
    m_masks.fill(Qt::transparent);
    QPainter painter(&m_masks);
    for (const dicom::DrawnStructure &drawn : std::as_const(m_overlay.drawn))
        for (const dicom::Mask &mask : drawn.masks)
            if (isVisible(drawn))
                painter.drawImage(mask.topLeft - m_masksTopLeft, coloured(mask.opacity, m_colours.at(drawn.structure)));
}

void StructureLayer::drawOutlines(const QRectF &picture, const QSize &pixels, const QSize &view, double pixelRatio)
{
    const QSize size = view * pixelRatio;
    if (m_outlinesOn == picture && m_outlines.size() == size)
        return;
    m_outlinesOn = picture;
    m_outlines = QImage(size, QImage::Format_ARGB32_Premultiplied);
    m_outlines.setDevicePixelRatio(pixelRatio);
    m_outlines.fill(Qt::transparent);
    QTransform toView = QTransform::fromTranslate(picture.left(), picture.top());
    toView.scale(picture.width() / pixels.width(), picture.height() / pixels.height());
    QPainter painter(&m_outlines);
    painter.setClipRect(picture);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const dicom::DrawnStructure &drawn : std::as_const(m_overlay.drawn)) {
        if (!isVisible(drawn))
            continue;
        QColor colour(m_colours.at(drawn.structure));
        const QPen pen(colour, lineWidth);
        colour.setAlphaF(faint);
        const QList<dicom::Outline> outlines = placed(drawn.outlines, toView);
        painter.fillPath(areaOf(outlines), colour);
        for (const dicom::Outline &outline : outlines)
            painter.strokePath(lineOf(outline, markSize), pen);
    }
}

void StructureLayer::paint(QPainter &painter, const QRectF &picture, const QSize &pixels, const QSize &view)
{
    if (m_overlay.drawn.isEmpty() || pixels.isEmpty() || view.isEmpty())
        return;
    const double across = picture.width() / pixels.width(), down = picture.height() / pixels.height();
    painter.save();
    painter.setClipRect(picture, Qt::IntersectClip);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false); // pixels have edges
    if (!m_masks.isNull())
        painter.drawImage(QRectF(picture.left() + m_masksTopLeft.x() * across,
                                 picture.top() + m_masksTopLeft.y() * down, m_masks.width() * across,
                                 m_masks.height() * down),
                          m_masks);
    painter.restore();
    const auto hasOutlines = [](const dicom::DrawnStructure &drawn) { return !drawn.outlines.isEmpty(); };
    if (std::ranges::none_of(m_overlay.drawn, hasOutlines))
        return;
    drawOutlines(picture, pixels, view, painter.device()->devicePixelRatioF());
    painter.drawImage(0, 0, m_outlines);
}

} // namespace tcia::desktop
