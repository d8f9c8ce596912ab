// SPDX-License-Identifier: Apache-2.0
#include "desktop/viewer/imageview.h"

#include "core/text.h"
#include "desktop/viewer/imageoverlay.h"
#include "desktop/widgets/designsize.h"
#include "desktop/widgets/drawing.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <cmath>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

ImageView::ImageView(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setAccessibleName(tr("Image"));
    setToolTip(tr("Wheel or arrow keys: other images. Drag: contrast and brightness. Double-click: reset to the file's "
                  "values. Ctrl and wheel: zoom. Shift and drag: move."));
    setMinimumSize(120, 48);
}

void ImageView::show(const dicom::Rendered &rendered)
{
    m_shown = rendered;
    update();
}

void ImageView::clear()
{
    m_shown = {};
    m_transform.fit();
    m_isInverted = false;
    setMeasuring(false);
}

void ImageView::setTexts(const QString &caption, const QString &position)
{
    m_caption = caption;
    m_position = position;
    describe();
    update();
}

void ImageView::describe()
{
    QStringList parts {m_position, m_lines.value(m_number).lengthOn(m_shown)};
    parts.removeAll(QString());
    setAccessibleDescription(text::list(parts));
}

void ImageView::setInverted(bool isInverted)
{
    m_isInverted = isInverted;
    update();
}

void ImageView::setMeasuring(bool isMeasuring)
{
    m_isMeasuring = isMeasuring;
    m_lines.clear();
    setCursor(isMeasuring ? Qt::CrossCursor : Qt::ArrowCursor);
    update();
}

void ImageView::setStructures(const StructureLayer &structures)
{
    m_structures = structures;
    update();
}

void ImageView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::black); // images have a black background in every theme
    if (m_shown.image.isNull())
        return;
    const QRectF picture = m_transform.place(sizes());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(picture.toRect(), m_shown.image);
    if (m_isInverted) { // of what is seen only
        painter.setCompositionMode(QPainter::CompositionMode_Difference);
        painter.fillRect(picture.toRect() & rect(), Qt::white);
        painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    }
    m_structures.paint(painter, picture.toRect(), m_shown.image.size(), size());
    paintTexts(painter, picture);
    if (const MeasuredLine line = m_lines.value(m_number); !line.isNull())
        paintLength(painter, rect(), line.inView(picture, m_shown.image.size()), line.lengthOn(m_shown));
    if (hasFocus())
        drawFocusRing(painter, rect(), 0, palette());
}

void ImageView::paintTexts(QPainter &painter, const QRectF &picture)
{
    constexpr double longestScale = 0.35; // of the view
    const QLocale locale;
    QStringList right;
    if (m_shown.thickness > 0)
        right << tr("%1 mm").arg(locale.toString(m_shown.thickness, 'g', 3));
    if (!m_transform.isFitted()) //: a magnification: 2×
        right << tr("%1×").arg(locale.toString(m_transform.zoom(), 'g', 2));
    const double pixels = picture.width() / m_shown.image.width(); // of the view, a pixel
    painter.setFont(smallFont(font()));
    paintOverlay(painter, rect(),
                 {.topLeft = m_caption,
                  .topRight = right.join(u" · "_s),
                  .bottomLeft = m_position,
                  .scale = m_shown.pixelWidth > 0 ? scaleBar(pixels / m_shown.pixelWidth, width() * longestScale)
                                                  : ScaleBar {}});
}

ViewTransform::Sizes ImageView::sizes() const
{
    return {.picture = QSizeF(m_shown.image.width(), m_shown.image.height() * m_shown.pixelHeight), .view = size()};
}

void ImageView::zoomBy(double steps) { zoomAt(steps, QRectF(rect()).center()); }

void ImageView::zoomAt(double steps, const QPointF &at)
{
    constexpr double stepsToDouble = 2;
    m_transform.zoomBy(std::pow(2, steps / stepsToDouble), at, sizes());
    update();
}

void ImageView::fit()
{
    m_transform.fit();
    update();
}

void ImageView::pan(const QPointF &by)
{
    m_transform.panBy(by, sizes());
    update();
}

void ImageView::wheelEvent(QWheelEvent *event)
{
    constexpr int step = 120;
    event->accept();
    if (event->modifiers() & Qt::ControlModifier)
        return zoomAt(double(event->angleDelta().y()) / step, event->position());
    m_wheel += event->angleDelta().y();
    const int steps = m_wheel / step;
    m_wheel -= steps * step;
    if (steps != 0)
        Q_EMIT stepped(-steps);
}

void ImageView::mousePressEvent(QMouseEvent *event)
{
    const bool pans = event->button() == Qt::MiddleButton || event->modifiers() & Qt::ShiftModifier;
    m_drag = {.from = event->position(),
              .window = m_shown.window,
              .pans = pans,
              .measured = m_isMeasuring && !pans && event->button() == Qt::LeftButton ? m_number : -1};
    if (m_drag.measured >= 0)
        m_lines[m_number].begin(pixelAt(event->position()));
}

QPointF ImageView::pixelAt(const QPointF &at) const
{
    return MeasuredLine::onPicture(at, m_transform.place(sizes()), m_shown.image.size());
}

void ImageView::measureTo(const QPointF &at)
{
    m_lines[m_number].end(pixelAt(at));
    describe();
    update();
}

void ImageView::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & (Qt::LeftButton | Qt::MiddleButton)) || m_shown.image.isNull())
        return;
    const QPointF moved = event->position() - m_drag.from;
    if (m_drag.pans) {
        m_drag.from = event->position();
        return pan(moved);
    }
    if (m_drag.measured >= 0) // a line ends on the image it began on
        return m_drag.measured == m_number ? measureTo(event->position()) : void();
    if (m_drag.window.width <= 0) // of colours
        return;
    // Dragging across the view about doubles the width. Values may be of any size: windows of PET are below one.
    const double unit = m_drag.window.width / 200;
    Q_EMIT windowed({.centre = m_drag.window.centre - moved.y() * unit,
                     .width = qMax(m_drag.window.width / 100, m_drag.window.width + moved.x() * unit)});
}

void ImageView::mouseDoubleClickEvent(QMouseEvent *) { Q_EMIT windowReset(); }

//! Arrows choose the image; with Shift they move a zoomed one.
void ImageView::keyPressEvent(QKeyEvent *event)
{
    const bool pans = event->modifiers() & Qt::ShiftModifier;
    const int far = scaled(*this, 32);
    switch (event->key()) {
    case Qt::Key_Right: return pans ? pan(QPointF(-far, 0)) : stepped(1);
    case Qt::Key_Left: return pans ? pan(QPointF(far, 0)) : stepped(-1);
    case Qt::Key_Down: return pans ? pan(QPointF(0, -far)) : stepped(1);
    case Qt::Key_Up: return pans ? pan(QPointF(0, far)) : stepped(-1);
    case Qt::Key_PageDown: return stepped(10);
    case Qt::Key_PageUp: return stepped(-10);
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace tcia::desktop
