// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/statcard.h"

#include "desktop/widgets/designsize.h"
#include "desktop/widgets/drawing.h"
#include "desktop/widgets/palettecolours.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {

// Lengths of the design.
constexpr double above = 6;
constexpr double beside = 10;
constexpr double valueHeight = 20;
constexpr double captionHeight = 16;
constexpr double radius = 4;

} // namespace

StatCard::StatCard(QWidget *parent) : QLabel(parent) { setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); }

void StatCard::setStat(const QString &value, const QString &caption)
{
    m_value = value;
    m_caption = caption;
    setText(value + u' ' + caption); // for screen readers
}

QSize StatCard::sizeHint() const
{
    const int words = std::max(QFontMetrics(headingFont(font())).horizontalAdvance(m_value),
                               QFontMetrics(smallFont(font())).horizontalAdvance(m_caption));
    return {words + scaled(*this, 2 * beside) + 2, minimumSizeHint().height()};
}

QSize StatCard::minimumSizeHint() const
{
    return {scaled(*this, 64), scaled(*this, 2 * above + valueHeight + captionHeight) + 2};
}

void StatCard::paintEvent(QPaintEvent *)
{
    const PaletteColours &colours = coloursOf(palette());
    QPainter painter(this);
    drawPanel(painter, rect(), radius, palette().color(QPalette::Base), colours.hairline);
    const int left = scaled(*this, beside) + 1;
    QRect line(left, scaled(*this, above) + 1, width() - 2 * left, scaled(*this, valueHeight));
    painter.setFont(headingFont(font()));
    painter.setPen(palette().color(QPalette::Text));
    drawText(painter, line, m_value, Qt::AlignLeft);
    line = QRect(left, line.bottom() + 1, line.width(), scaled(*this, captionHeight));
    painter.setFont(smallFont(font()));
    painter.setPen(colours.secondary);
    drawText(painter, line, m_caption, Qt::AlignLeft);
    setElidedTip(*this, text(), sizeHint().width() <= width());
}

} // namespace tcia::desktop
