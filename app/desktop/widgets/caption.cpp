// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/caption.h"

#include "desktop/widgets/designsize.h"
#include "desktop/widgets/drawing.h"
#include "desktop/widgets/palettecolours.h"

#include <QPainter>

namespace tcia::desktop {

Caption::Caption(Kind kind, QWidget *parent) : Caption(kind, {}, parent) {}

Caption::Caption(Kind kind, const QString &text, QWidget *parent) : QLabel(text, parent), m_kind(kind)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QFont Caption::ownFont() const
{
    switch (m_kind) {
    case Kind::Heading: return headingFont(font());
    case Kind::Title: return semibold(smallFont(font()));
    case Kind::Secondary: return smallFont(font());
    case Kind::Quiet: return font();
    }
    return font();
}

QSize Caption::sizeHint() const
{
    const double line = m_kind == Kind::Heading ? 20 : m_kind == Kind::Quiet ? 18 : 16;
    return {QFontMetrics(ownFont()).horizontalAdvance(text()), scaled(*this, line)};
}

QSize Caption::minimumSizeHint() const { return {1, sizeHint().height()}; }

void Caption::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(ownFont());
    painter.setPen(m_kind == Kind::Heading || !isEnabled() ? palette().color(QPalette::WindowText)
                                                           : coloursOf(palette()).secondary);
    drawText(painter, contentsRect(), text(), alignment());
    setElidedTip(*this, text(), sizeHint().width() <= contentsRect().width());
}

} // namespace tcia::desktop
