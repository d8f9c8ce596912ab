// SPDX-License-Identifier: Apache-2.0
#include "desktop/viewer/imageoverlay.h"

#include "desktop/widgets/drawing.h"

#include <QLineF>
#include <QPainter>

namespace tcia::desktop {

namespace {

constexpr QColor light(0xe8, 0xea, 0xec);

//! Paints it dark around, then light.
template <typename Paint>
void paintTwice(QPainter &painter, Paint paint)
{
    for (const QPoint by : {QPoint(-1, -1), QPoint(0, -1), QPoint(1, -1), QPoint(-1, 0), QPoint(1, 0), QPoint(-1, 1),
                            QPoint(0, 1), QPoint(1, 1), QPoint()}) {
        painter.setPen(by.isNull() ? light : QColor(Qt::black));
        painter.translate(by);
        paint();
        painter.translate(-by);
    }
}

//! What the text at the right leaves of a line.
void paintLine(QPainter &painter, const QRect &line, const QString &left, const QString &right)
{
    const int used = right.isEmpty() ? 0 : painter.fontMetrics().horizontalAdvance(right) + line.height() / 2;
    paintTwice(painter, [&] {
        drawText(painter, line.adjusted(0, 0, -used, 0), left, Qt::AlignLeft);
        drawText(painter, line, right, Qt::AlignRight);
    });
}

} // namespace

void paintOverlay(QPainter &painter, const QRect &room, const ImageOverlay &overlay)
{
    const int height = painter.fontMetrics().height();
    const QRect inside = room.adjusted(height / 2, height / 3, -height / 2, -height / 3);
    QRect line(inside.topLeft(), QSize(inside.width(), height));
    paintLine(painter, line, overlay.topLeft, overlay.topRight);
    line.moveBottom(inside.bottom());
    const bool hasScale = overlay.scale.pixels > 0;
    const int tick = height / 4;
    const int used = painter.fontMetrics().horizontalAdvance(overlay.bottomLeft);
    const bool isBeside = used + overlay.scale.pixels + height / 2 <= line.width();
    paintLine(painter, isBeside || !hasScale ? line : line.translated(0, -height - tick), overlay.bottomLeft, {});
    if (!hasScale)
        return;
    paintLine(painter, line.translated(0, -tick), {}, overlay.scale.text);
    const QRectF bar(inside.right() - overlay.scale.pixels, inside.bottom() - tick, overlay.scale.pixels, tick);
    paintTwice(painter, [&] {
        const QPointF corners[] {bar.topLeft(), bar.bottomLeft(), bar.bottomRight(), bar.topRight()};
        painter.drawPolyline(corners, 4);
    });
}

void paintLength(QPainter &painter, const QRect &room, const QLineF &line, const QString &length)
{
    const int height = painter.fontMetrics().height(), width = painter.fontMetrics().horizontalAdvance(length);
    QRect label(line.p2().toPoint() + QPoint(height / 2, height / 4), QSize(width, height));
    label.moveRight(qMin(label.right(), room.right()));
    label.moveBottom(qMin(label.bottom(), room.bottom()));
    QLineF tick = line.normalVector().unitVector();
    tick.setLength(height / 2.0);
    tick.translate(-tick.dx() / 2, -tick.dy() / 2);
    paintTwice(painter, [&] {
        painter.drawLine(line);
        painter.drawLine(tick);
        painter.drawLine(tick.translated(line.dx(), line.dy()));
        drawText(painter, label, length, Qt::AlignLeft);
    });
}

} // namespace tcia::desktop
