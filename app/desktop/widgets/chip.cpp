// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/chip.h"

#include "desktop/widgets/designsize.h"
#include "desktop/widgets/drawing.h"
#include "desktop/widgets/glyphs.h"
#include "desktop/widgets/palettecolours.h"
#include "desktop/widgets/plaintext.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {

// Lengths of the design.
constexpr double fullHeight = 24;
constexpr double left = 10;
constexpr double right = 4;
constexpr double gap = 4;
constexpr double closing = 16;
constexpr double warning = 14;
constexpr double widest = 280;
constexpr double narrowest = 72;

} // namespace

QString Chip::Data::words() const { return name.isEmpty() ? value : name + u' ' + value; }

Chip::Chip(QWidget *parent) : QAbstractButton(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_Hover);
    setAccessibleDescription(tr("Enter opens its group, Del removes it"));
}

void Chip::setData(const Data &data)
{
    m_data = data;
    setText(withoutMnemonic(data.words()));
    setAccessibleName(data.isWarning ? tr("%1, warning").arg(data.words()) : data.words());
    setElidedTip(*this, data.words(), width() >= naturalWidth(), data.tip);
    updateGeometry();
    update();
}

int Chip::textLeft() const { return scaled(*this, left) + (m_data.isWarning ? scaled(*this, warning + gap) : 0); }

int Chip::naturalWidth() const
{
    return textLeft() + fontMetrics().horizontalAdvance(m_data.words()) + 1 + scaled(*this, gap) +
           scaled(*this, closing) + scaled(*this, right);
}

QSize Chip::sizeHint() const { return {std::min(naturalWidth(), scaled(*this, widest)), scaled(*this, fullHeight)}; }

QSize Chip::minimumSizeHint() const
{
    return {std::min(naturalWidth(), scaled(*this, narrowest)), scaled(*this, fullHeight)};
}

QRect Chip::removeArea() const
{
    const int side = scaled(*this, closing);
    return {width() - scaled(*this, right) - side, (height() - side) / 2, side, side};
}

void Chip::paintEvent(QPaintEvent *)
{
    const PaletteColours &colours = coloursOf(palette());
    QPainter painter(this);
    const double radius = height() / 2.0;
    drawPanel(painter, rect(), radius - 0.5, colours.selectedRow, colours.accent);
    if (hasFocus())
        drawFocusRing(painter, rect(), radius - 1, palette());
    if (m_data.isWarning) {
        const int side = scaled(*this, warning);
        paintGlyph(painter, {scaled(*this, left), 0, side, height()}, "dialog-warning", side, colours.caution);
    }
    const QRect close = removeArea();
    QRect line(textLeft(), 0, close.left() - scaled(*this, gap) - textLeft(), height());
    if (!m_data.name.isEmpty()) {
        painter.setPen(colours.secondary);
        drawText(painter, line, m_data.name, Qt::AlignLeft);
        line.setLeft(line.left() + fontMetrics().horizontalAdvance(m_data.name + u' '));
    }
    painter.setPen(palette().color(QPalette::Text));
    if (line.width() > 0)
        drawText(painter, line, m_data.value, Qt::AlignLeft);
    if (m_isOverRemove)
        drawPanel(painter, close, close.width() / 2.0, colours.unfocusedRow, colours.outline);
    paintGlyph(painter, close, "window-close", close.width(), palette().color(QPalette::Text));
}

void Chip::resizeEvent(QResizeEvent *) { setElidedTip(*this, m_data.words(), width() >= naturalWidth(), m_data.tip); }

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        Q_EMIT removeRequested();
    else if (!clickOnEnter(*this, *event))
        QAbstractButton::keyPressEvent(event);
}

void Chip::mousePressEvent(QMouseEvent *event)
{
    m_isRemoving = event->button() == Qt::LeftButton && removeArea().contains(event->position().toPoint());
    if (!m_isRemoving)
        QAbstractButton::mousePressEvent(event);
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_isRemoving)
        return QAbstractButton::mouseReleaseEvent(event);
    m_isRemoving = false;
    if (removeArea().contains(event->position().toPoint()))
        Q_EMIT removeRequested();
}

void Chip::mouseMoveEvent(QMouseEvent *event)
{
    const bool isOver = removeArea().contains(event->position().toPoint());
    if (isOver != m_isOverRemove) {
        m_isOverRemove = isOver;
        update();
    }
    QAbstractButton::mouseMoveEvent(event);
}

} // namespace tcia::desktop
