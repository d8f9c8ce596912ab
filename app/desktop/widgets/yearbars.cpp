// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/yearbars.h"

#include "desktop/widgets/designsize.h"
#include "desktop/widgets/drawing.h"
#include "desktop/widgets/palettecolours.h"

#include <QPainter>

namespace tcia::desktop {

bool YearBars::isNarrowed() const
{
    return chosen && (chosen->first > scale.firstYear || chosen->last < scale.lastYear());
}

void paintYearBars(QPainter &painter, const QRect &area, const YearBars &bars, const QPalette &palette)
{
    const PaletteColours &colours = coloursOf(palette);
    const YearScale &scale = bars.scale;
    const int floor = area.height() - 1;
    if (bars.isNarrowed())
        painter.fillRect(QRectF(scale.edge(bars.chosen->first), 0,
                                scale.edge(bars.chosen->last + 1) - scale.edge(bars.chosen->first), floor),
                         colours.selectedRow);
    const qint64 largest = *std::max_element(bars.counts.cbegin(), bars.counts.cend());
    for (qsizetype i = 0; i < bars.counts.size(); ++i) {
        if (bars.counts[i] <= 0)
            continue;
        const int year = scale.firstYear + int(i);
        const double share = double(bars.counts[i]) / double(largest);
        const double height = std::max(2.0, std::round(share * (floor - bars.space)));
        const double left = std::round(scale.edge(year));
        const double width = std::max(1.0, std::round(scale.edge(year + 1)) - left - 1);
        const bool isChosen = bars.chosen && year >= bars.chosen->first && year <= bars.chosen->last;
        painter.fillRect(QRectF(left, floor - height, width, height), isChosen ? colours.accent : colours.outline);
    }
    painter.fillRect(QRect(0, floor, scale.width, 1), colours.outline);
}

void paintYearLabels(QPainter &painter, const QRect &row, const YearScale &scale, const QString &chosen,
                     const QPalette &palette)
{
    const PaletteColours &colours = coloursOf(palette);
    const QFontMetrics metrics = painter.fontMetrics();
    const QString first = scale.words(scale.firstYear);
    const QString last = scale.years > 1 ? scale.words(scale.lastYear()) : QString();
    const int room = row.width() - metrics.horizontalAdvance(chosen);
    const bool fits =
        chosen.isEmpty() || room / 2 > std::max(metrics.horizontalAdvance(first), metrics.horizontalAdvance(last));
    painter.setPen(colours.secondary);
    if (fits) {
        drawText(painter, row, first, Qt::AlignLeft);
        drawText(painter, row, last, Qt::AlignRight);
    }
    painter.setPen(colours.link);
    drawText(painter, row, chosen, Qt::AlignHCenter);
}

void paintYearHandle(QPainter &painter, const QRect &area, double x, bool isFocused, double scale,
                     const QPalette &palette)
{
    const PaletteColours &colours = coloursOf(palette);
    const double floor = area.height();
    const double overlap = scaled(scale, yearHandleOverlap);
    const double wide = scaled(scale, yearHandleWidth);
    const double line = std::clamp(std::round(x), 0.0, area.width() - 1.0);
    painter.fillRect(QRectF(line, 0, 1, floor + overlap), colours.focus);
    const QRectF grip(std::clamp(line - std::floor(wide / 2), 0.0, area.width() - wide), floor - overlap, wide,
                      scaled(scale, yearHandleHeight));
    drawPanel(painter, grip, 2, isFocused ? colours.focus : palette.color(QPalette::Button), colours.focus);
    if (isFocused)
        drawFocusRing(painter, grip.adjusted(-3, -3, 3, 3), 3, palette);
}

} // namespace tcia::desktop
