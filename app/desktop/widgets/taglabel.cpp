// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/taglabel.h"

#include "desktop/widgets/designsize.h"
#include "desktop/widgets/drawing.h"
#include "desktop/widgets/glyphs.h"
#include "desktop/widgets/palettecolours.h"

#include <QPainter>

namespace tcia::desktop {

namespace {

// Lengths of the design.
constexpr double fullHeight = 20;
constexpr double padding = 8;
constexpr double glyphSide = 13;
constexpr double gap = 5;
constexpr double radius = 3;

} // namespace

TagLabel::TagLabel(QWidget *parent) : QLabel(parent) { setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); }

void TagLabel::setTag(const QString &text, Mark mark, const QString &tip)
{
    m_mark = mark;
    m_tip = tip;
    setToolTip(tip);
    setText(text);
    setAccessibleName(mark == Mark::Warning ? tr("%1, restricted").arg(text) : text);
}

int TagLabel::besideText() const
{
    return scaled(*this, 2 * padding) + (m_mark == Mark::None ? 0 : scaled(*this, glyphSide + gap));
}

QSize TagLabel::sizeHint() const
{
    return {besideText() + QFontMetrics(smallFont(font())).horizontalAdvance(text()) + 1, scaled(*this, fullHeight)};
}

QSize TagLabel::minimumSizeHint() const { return {besideText(), scaled(*this, fullHeight)}; }

void TagLabel::paintEvent(QPaintEvent *)
{
    const PaletteColours &colours = coloursOf(palette());
    QPainter painter(this);
    const QRect frame(0, (height() - scaled(*this, fullHeight)) / 2, std::min(width(), sizeHint().width()),
                      scaled(*this, fullHeight));
    drawPanel(painter, frame, radius, Qt::transparent, colours.outline);
    QRect area = frame.adjusted(scaled(*this, padding), 0, -scaled(*this, padding), 0);
    const QColor text = palette().color(QPalette::WindowText);
    if (m_mark != Mark::None) {
        const int side = scaled(*this, glyphSide);
        const bool isWarning = m_mark == Mark::Warning;
        paintGlyph(painter, {area.left(), area.top(), side, area.height()},
                   isWarning ? "dialog-warning" : "object-select", side, isWarning ? colours.caution : text);
        area.setLeft(area.left() + side + scaled(*this, gap));
    }
    painter.setFont(smallFont(font()));
    painter.setPen(text);
    drawText(painter, area, this->text(), Qt::AlignLeft);
    setElidedTip(*this, m_tip.isEmpty() ? this->text() : m_tip, width() >= sizeHint().width(), m_tip);
}

} // namespace tcia::desktop
