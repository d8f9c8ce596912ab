// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/sharebar.h"

#include "desktop/widgets/designsize.h"
#include "desktop/widgets/drawing.h"
#include "desktop/widgets/palettecolours.h"

#include <QPainter>

#include <algorithm>

namespace tcia::desktop {

ShareBar::ShareBar(double height, Frame frame, QWidget *parent) : QWidget(parent), m_frame(frame)
{
    setFixedHeight(scaled(*this, height));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ShareBar::setParts(const QList<Part> &parts)
{
    m_parts = parts;
    update();
}

void ShareBar::paintEvent(QPaintEvent *)
{
    constexpr double leastWidth = 2; // of a part that is there
    const PaletteColours &colours = coloursOf(palette());
    QPainter painter(this);
    QRectF area = rect();
    if (m_frame == Frame::Outline) {
        drawPanel(painter, area, 2, palette().color(QPalette::Base), colours.outline);
        area.adjust(1, 1, -1, -1);
    } else {
        painter.fillRect(area, colours.track);
    }
    double left = area.left();
    for (const Part &part : m_parts) {
        if (part.share <= 0)
            continue;
        const double width = std::min(std::max(leastWidth, part.share * area.width()), area.right() - left);
        painter.fillRect(QRectF(left, area.top(), width, area.height()), colours.*part.colour);
        left += width + 1;
    }
}

} // namespace tcia::desktop
