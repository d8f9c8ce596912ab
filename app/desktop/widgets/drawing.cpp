// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/drawing.h"

#include "desktop/widgets/designsize.h"
#include "desktop/widgets/glyphs.h"
#include "desktop/widgets/palettecolours.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QPainter>

namespace tcia::desktop {

void drawText(QPainter &painter, const QRect &area, const QString &text, Qt::Alignment side, Qt::TextElideMode elide)
{
    const QFontMetrics metrics = painter.fontMetrics();
    QString shown = text;
    int width = metrics.horizontalAdvance(shown);
    if (width > area.width()) {
        shown = metrics.elidedText(shown, elide, area.width());
        width = metrics.horizontalAdvance(shown);
    }
    int left = area.left(); // whole pixels
    if (side & Qt::AlignRight)
        left += area.width() - width;
    else if (side & Qt::AlignHCenter)
        left += (area.width() - width) / 2;
    const int baseline = area.top() + (area.height() - metrics.height()) / 2 + metrics.ascent();
    painter.drawText(QPoint(left, baseline), shown);
}

void drawPanel(QPainter &painter, const QRectF &area, double radius, const QColor &fill, const QColor &border)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(border);
    painter.setBrush(fill);
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
}

void drawFocusRing(QPainter &painter, const QRectF &area, double radius, const QPalette &palette)
{
    constexpr double width = 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(coloursOf(palette).focus, width));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
}

void drawCheckBox(QPainter &painter, const QRect &area, Qt::CheckState state, double scale, bool isInverted,
                  const QPalette &palette)
{
    const PaletteColours &colours = coloursOf(palette);
    const int side = scaled(scale, 14);
    const QRect box(area.left() + (area.width() - side) / 2, area.top() + (area.height() - side) / 2, side, side);
    const bool isSet = state != Qt::Unchecked;
    const QColor fill = isInverted ? colours.onAccent : colours.accent;
    drawPanel(painter, box, 2 * scale, isSet ? fill : palette.color(QPalette::Base), isSet ? fill : colours.outline);
    if (isSet)
        paintGlyph(painter, box, state == Qt::Checked ? "object-select" : "list-remove", scaled(scale, 12),
                   isInverted ? colours.accent : colours.onAccent);
}

bool clickOnEnter(QAbstractButton &button, QKeyEvent &event)
{
    if (event.key() != Qt::Key_Return && event.key() != Qt::Key_Enter)
        return false;
    button.click();
    return true;
}

void setElidedTip(QWidget &widget, const QString &text, bool fits, const QString &otherwise)
{
    const QString &tip = fits ? otherwise : text;
    if (widget.toolTip() != tip)
        widget.setToolTip(tip);
}

} // namespace tcia::desktop
