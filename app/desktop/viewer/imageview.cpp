// SPDX-License-Identifier: Apache-2.0
#include "desktop/viewer/imageview.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

namespace tcia::desktop {

ImageView::ImageView(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Image"));
    setToolTip(tr(
        "Wheel or arrow keys: other images. Drag: contrast and brightness. Double-click: reset to the file's values."));
    setMinimumSize(120, 120);
}

void ImageView::show(const dicom::Rendered &rendered)
{
    m_image = rendered.image;
    m_window = rendered.window;
    m_pixelHeight = rendered.pixelHeight;
    update();
}

void ImageView::clear()
{
    m_image = {};
    update();
}

void ImageView::setNote(const QString &note)
{
    m_note = note;
    setAccessibleDescription(note);
    update();
}

void ImageView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::black); // images have a black background in every theme
    if (m_image.isNull())
        return;
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(pictureRect(), m_image);
    if (!m_note.isEmpty()) {
        const int margin = fontMetrics().height() / 2;
        const QString shown = fontMetrics().elidedText(m_note, Qt::ElideRight, width() - 2 * margin);
        const QRect place = fontMetrics().boundingRect(shown).translated(margin, margin + fontMetrics().ascent());
        painter.fillRect(place.adjusted(-margin / 2, 0, margin / 2, 0), QColor(0, 0, 0, 160));
        painter.setPen(Qt::white);
        painter.drawText(margin, margin + fontMetrics().ascent(), shown);
    }
    if (hasFocus()) {
        painter.setPen(palette().color(QPalette::Highlight));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

QRect ImageView::pictureRect() const
{
    const QSizeF shape(m_image.width(), m_image.height() * m_pixelHeight);
    const QSize fitted = shape.scaled(size(), Qt::KeepAspectRatio).toSize();
    return {QPoint((width() - fitted.width()) / 2, (height() - fitted.height()) / 2), fitted};
}

void ImageView::wheelEvent(QWheelEvent *event)
{
    constexpr int step = 120;
    m_wheel += event->angleDelta().y();
    const int steps = m_wheel / step;
    m_wheel -= steps * step;
    if (steps != 0)
        Q_EMIT stepped(-steps);
    event->accept();
}

void ImageView::mousePressEvent(QMouseEvent *event)
{
    m_from = event->pos();
    m_dragged = m_window;
}

void ImageView::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton) || m_image.isNull())
        return;
    const QPoint moved = event->pos() - m_from;
    // Dragging across the view about doubles the width. Values may be of any size: windows of PET are below one.
    const double unit = m_dragged.width > 0 ? m_dragged.width / 200 : 1;
    Q_EMIT windowed({.centre = m_dragged.centre - moved.y() * unit,
                     .width = qMax(m_dragged.width / 100, m_dragged.width + moved.x() * unit)});
}

void ImageView::mouseDoubleClickEvent(QMouseEvent *) { Q_EMIT windowReset(); }

void ImageView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Right: Q_EMIT stepped(1); break;
    case Qt::Key_Up:
    case Qt::Key_Left: Q_EMIT stepped(-1); break;
    case Qt::Key_PageDown: Q_EMIT stepped(10); break;
    case Qt::Key_PageUp: Q_EMIT stepped(-10); break;
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace tcia::desktop
