// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/sparkline.h"

#include "desktop/widgets/designsize.h"
#include "desktop/widgets/palettecolours.h"

#include <QPainter>

namespace tcia::desktop {

Sparkline::Sparkline(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Download rate, last minute"));
}

void Sparkline::addValue(double value)
{
    if (m_values.size() == capacity)
        m_values.removeFirst();
    m_values << std::max(0.0, value);
    update();
}

void Sparkline::setWords(const QString &latest)
{
    setAccessibleDescription(latest);
    setToolTip(latest);
}

void Sparkline::clear()
{
    m_values.clear();
    setWords({});
    update();
}

QSize Sparkline::sizeHint() const { return {scaled(*this, 104), scaled(*this, 20)}; }

QSize Sparkline::minimumSizeHint() const { return sizeHint(); }

QPolygonF Sparkline::line() const
{
    constexpr double above = 2; // px free at the top
    const double largest = *std::max_element(m_values.cbegin(), m_values.cend());
    const double floor = height() - 1;
    const double step = width() / double(capacity - 1);
    // The latest value is at the right edge.
    double x = width() - step * double(m_values.size() - 1);
    QPolygonF points;
    for (const double value : m_values) {
        points << QPointF(x, floor - (largest > 0 ? value / largest * (floor - above) : 0));
        x += step;
    }
    return points;
}

void Sparkline::paintEvent(QPaintEvent *)
{
    constexpr double thickness = 1.5;
    const PaletteColours &colours = coloursOf(palette());
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colours.outline);
    if (m_values.size() < 2)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const QPolygonF top = line();
    QPolygonF area = top;
    area << QPointF(top.last().x(), height() - 1) << QPointF(top.first().x(), height() - 1);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.selectedRow);
    painter.drawPolygon(area);
    painter.setPen(QPen(colours.focus, thickness, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(top);
}

} // namespace tcia::desktop
