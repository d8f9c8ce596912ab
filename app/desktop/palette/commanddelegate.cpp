// SPDX-License-Identifier: Apache-2.0
#include "desktop/palette/commanddelegate.h"

#include "desktop/widgets/designsize.h"
#include "desktop/widgets/drawing.h"
#include "desktop/widgets/palettecolours.h"

#include <QPainter>
#include <QPoint>

namespace tcia::desktop {

namespace {

constexpr double rowHeight = 28, margin = 12, iconSize = 16, gap = 10, mark = 3;

//! Paints pieces of text one after the other within `area`, which shrinks.
class Line
{
public:
    Line(QPainter &painter, const QRect &area) : m_painter(painter), m_area(area) {}

    void add(const QString &text, const QFont &font, const QColor &colour)
    {
        if (text.isEmpty() || m_area.width() <= 0)
            return;
        m_painter.setFont(font);
        m_painter.setPen(colour);
        drawText(m_painter, m_area, text, Qt::AlignLeft);
        skip(QFontMetrics(font).horizontalAdvance(text));
    }
    void skip(int pixels) { m_area.setLeft(m_area.left() + pixels); }

private:
    QPainter &m_painter;
    QRect m_area;
};

//! The text of a key in a frame, at the right end of `row`; returns what is left of the row.
QRect paintKeys(QPainter &painter, const QRect &row, const QString &keys, const QFont &font, const QColor &text,
                const PaletteColours &colours, double scale)
{
    if (keys.isEmpty())
        return row;
    const int inside = scaled(scale, 6), width = QFontMetrics(font).horizontalAdvance(keys) + 2 * inside;
    QRect frame(row.right() + 1 - width, 0, width, scaled(scale, 20));
    frame.moveTop(row.center().y() - frame.height() / 2);
    drawPanel(painter, frame, scaled(scale, 4), Qt::transparent, colours.hairline);
    painter.setFont(font);
    painter.setPen(text);
    drawText(painter, frame, keys, Qt::AlignHCenter);
    return row.adjusted(0, 0, -width - scaled(scale, gap), 0);
}

} // namespace

void CommandDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const double scale = designScale(option.font);
    const QPalette &palette = option.widget ? option.widget->palette() : option.palette;
    const PaletteColours &colours = coloursOf(palette);
    const QString text = index.data().toString();
    const int side = scaled(scale, margin);
    QRect row = option.rect.adjusted(side, 0, -side, 0);
    painter->save();
    if (index.data(HeadingRole).toBool()) {
        Line(*painter, row).add(text, semibold(smallFont(option.font)), colours.secondary);
        painter->restore();
        return;
    }
    const bool isEnabled = index.flags() & Qt::ItemIsEnabled;
    const bool isCurrent = option.state & QStyle::State_Selected;
    QColor ink = isEnabled ? palette.color(QPalette::Active, QPalette::Text) : colours.secondary,
           quiet = colours.secondary;
    if (isCurrent) {
        painter->fillRect(option.rect, colours.isHighContrast ? palette.color(QPalette::Active, QPalette::Highlight)
                                                              : colours.selectedRow);
        if (colours.isHighContrast)
            ink = quiet = palette.color(QPalette::Active, QPalette::HighlightedText);
        else
            painter->fillRect(QRect(option.rect.topLeft(), QSize(scaled(scale, mark), option.rect.height())),
                              colours.accent);
    }
    const int size = scaled(scale, iconSize);
    const auto picture = index.data(Qt::DecorationRole).value<QIcon>();
    picture.paint(painter, QRect(row.left(), row.top() + (row.height() - size) / 2, size, size), Qt::AlignCenter,
                  isEnabled ? QIcon::Normal : QIcon::Disabled);
    row = paintKeys(*painter, row, index.data(KeysRole).toString(), smallFont(option.font), quiet, colours, scale);
    Line line(*painter, row);
    line.skip(size + scaled(scale, gap));
    qsizetype at = 0;
    for (const QPoint &range : index.data(MatchesRole).value<QList<QPoint>>()) {
        line.add(text.sliced(at, range.x() - at), option.font, ink);
        line.add(text.sliced(range.x(), range.y()), semibold(option.font), ink);
        at = range.x() + range.y();
    }
    line.add(text.sliced(at), option.font, ink);
    line.skip(scaled(scale, gap));
    line.add(index.data(NoteRole).toString(), option.font, quiet);
    painter->restore();
}

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, scaled(designScale(option.font), rowHeight)};
}

} // namespace tcia::desktop
