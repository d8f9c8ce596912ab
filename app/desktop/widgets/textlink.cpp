// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/textlink.h"

#include "desktop/widgets/designsize.h"
#include "desktop/widgets/drawing.h"
#include "desktop/widgets/palettecolours.h"

#include <QKeyEvent>
#include <QPainter>

namespace tcia::desktop {

TextLink::TextLink(QWidget *parent) : QAbstractButton(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void TextLink::setSmall(bool isSmall)
{
    m_isSmall = isSmall;
    updateGeometry();
}

QFont TextLink::ownFont() const { return m_isSmall ? smallFont(font()) : font(); }

QSize TextLink::sizeHint() const
{
    return {QFontMetrics(ownFont()).horizontalAdvance(text()) + 1, scaled(*this, m_isSmall ? 20 : 18)};
}

QSize TextLink::minimumSizeHint() const { return {1, sizeHint().height()}; }

void TextLink::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(ownFont());
    painter.setPen(coloursOf(palette()).link);
    drawText(painter, rect(), text(), Qt::AlignLeft);
    if (hasFocus())
        drawFocusRing(painter, rect(), 2, palette());
    setElidedTip(*this, text(), sizeHint().width() <= width());
}

void TextLink::keyPressEvent(QKeyEvent *event)
{
    if (!clickOnEnter(*this, *event))
        QAbstractButton::keyPressEvent(event);
}

} // namespace tcia::desktop
