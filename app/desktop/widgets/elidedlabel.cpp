// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/elidedlabel.h"

#include <QPainter>
#include <QStyle>

namespace tcia::desktop {

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_elide = mode;
    update();
}

QSize ElidedLabel::minimumSizeHint() const { return {1, QLabel::minimumSizeHint().height()}; }

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect area = contentsRect();
    style()->drawItemText(&painter, area, int(QStyle::visualAlignment(layoutDirection(), alignment())), palette(),
                          isEnabled(), fontMetrics().elidedText(text(), m_elide, area.width()), foregroundRole());
    if (!toolTip().isEmpty() && toolTip() != m_tip)
        return;
    m_tip = fontMetrics().horizontalAdvance(text()) > area.width() ? text() : QString();
    if (toolTip() != m_tip)
        setToolTip(m_tip);
}

} // namespace tcia::desktop
