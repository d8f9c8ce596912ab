// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/warningbutton.h"

#include "desktop/widgets/designsize.h"
#include "desktop/widgets/drawing.h"
#include "desktop/widgets/glyphs.h"
#include "desktop/widgets/palettecolours.h"

#include <QPainter>

namespace tcia::desktop {

namespace {

constexpr double buttonHeight = 24, margin = 8, gap = 6, glyphSide = 16, radius = 4; // design pixels

} // namespace

WarningButton::WarningButton(QWidget *parent) : QPushButton(parent)
{
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize WarningButton::sizeHint() const
{
    return {scaled(*this, 2 * margin + glyphSide + gap) + fontMetrics().horizontalAdvance(text()) + 2,
            scaled(*this, buttonHeight)};
}

void WarningButton::paintEvent(QPaintEvent *)
{
    const PaletteColours &colours = coloursOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor fill = isDown() || underMouse() ? colours.badGround : palette().color(QPalette::Button);
    drawPanel(painter, rect(), scaled(*this, radius), fill, colours.bad);
    if (hasFocus())
        drawFocusRing(painter, rect(), scaled(*this, radius), palette());
    const int side = scaled(*this, glyphSide);
    QRect area = rect().adjusted(scaled(*this, margin), 0, -scaled(*this, margin), 0);
    paintGlyph(painter, QRect(area.left(), area.top(), side, area.height()), "dialog-warning", side, colours.bad);
    area.setLeft(area.left() + side + scaled(*this, gap));
    painter.setFont(font());
    painter.setPen(colours.bad);
    drawText(painter, area, text(), Qt::AlignLeft);
}

} // namespace tcia::desktop
