// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/summarylabel.h"

#include "desktop/widgets/designsize.h"
#include "desktop/widgets/drawing.h"

#include <QPainter>

namespace tcia::desktop {

SummaryLabel::SummaryLabel(QWidget *parent) : QLabel(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SummaryLabel::setSummary(const QString &strong, const QString &rest)
{
    m_strong = strong;
    m_rest = rest;
    setText(strong + rest); // for screen readers
}

int SummaryLabel::strongWidth() const { return QFontMetrics(semibold(font())).horizontalAdvance(m_strong); }

int SummaryLabel::naturalWidth() const { return strongWidth() + fontMetrics().horizontalAdvance(m_rest) + 1; }

QSize SummaryLabel::sizeHint() const { return {naturalWidth(), scaled(*this, 18)}; }

QSize SummaryLabel::minimumSizeHint() const { return {1, scaled(*this, 18)}; }

void SummaryLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    QRect area = contentsRect();
    if (alignment() & Qt::AlignRight)
        area.setLeft(std::max(area.left(), area.right() + 1 - naturalWidth()));
    painter.setFont(semibold(font()));
    drawText(painter, area, m_strong, Qt::AlignLeft);
    area.setLeft(area.left() + strongWidth());
    painter.setFont(font());
    if (area.width() > 0)
        drawText(painter, area, m_rest, Qt::AlignLeft);
    setElidedTip(*this, text(), naturalWidth() <= contentsRect().width());
}

} // namespace tcia::desktop
