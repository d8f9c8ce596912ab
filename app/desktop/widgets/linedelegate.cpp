// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/linedelegate.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace tcia::desktop {

namespace {

QColor colourOf(const QStyleOptionViewItem &cell)
{
    const bool enabled = cell.state & QStyle::State_Enabled;
    const bool active = cell.state & QStyle::State_Active;
    const QPalette::ColorGroup group = !enabled ? QPalette::Disabled : active ? QPalette::Normal : QPalette::Inactive;
    return cell.palette.color(group, cell.state & QStyle::State_Selected ? QPalette::HighlightedText : QPalette::Text);
}

void drawLine(QPainter &painter, const QStyleOptionViewItem &cell, const QRect &area)
{
    QString text = cell.text;
    if (cell.fontMetrics.horizontalAdvance(text) > area.width())
        text = cell.fontMetrics.elidedText(text, cell.textElideMode, area.width());
    const QRect line = QStyle::alignedRect(cell.direction, cell.displayAlignment & Qt::AlignVertical_Mask,
                                           {area.width(), cell.fontMetrics.height()}, area);
    double left = line.left();
    if (const auto side = cell.displayAlignment & (Qt::AlignRight | Qt::AlignHCenter)) { // subpixel position like Qt's
        const double spare = line.width() - QFontMetricsF(cell.font).horizontalAdvance(text);
        left += side & Qt::AlignRight ? spare : spare / 2;
    }
    painter.setFont(cell.font);
    painter.setPen(colourOf(cell));
    painter.drawText(QPointF(left, line.top() + cell.fontMetrics.ascent()), text);
}

void drawFocus(QPainter &painter, const QStyleOptionViewItem &cell, const QStyle &style)
{
    QStyleOptionFocusRect frame;
    frame.QStyleOption::operator=(cell);
    frame.rect = style.subElementRect(QStyle::SE_ItemViewItemFocusRect, &cell, cell.widget);
    frame.state |= QStyle::State_KeyboardFocusChange | QStyle::State_Item;
    frame.backgroundColor = cell.palette.color(
        QPalette::Normal, cell.state & QStyle::State_Selected ? QPalette::Highlight : QPalette::Window);
    style.drawPrimitive(QStyle::PE_FrameFocusRect, &frame, &painter, cell.widget);
}

} // namespace

bool LineDelegate::isLine(const QStyleOptionViewItem &cell)
{
    constexpr auto others =
        QStyleOptionViewItem::HasCheckIndicator | QStyleOptionViewItem::HasDecoration | QStyleOptionViewItem::WrapText;
    return !(cell.features & others) && cell.direction == Qt::LeftToRight && !cell.text.contains(QChar::LineSeparator);
}

void LineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    if (!isLine(cell))
        return QStyledItemDelegate::paint(painter, option, index);
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &cell, cell.widget) + 1; // as Qt's
    painter->save();
    painter->setClipRect(cell.rect, Qt::IntersectClip);
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
    if (!cell.text.isEmpty())
        drawLine(*painter, cell, cell.rect.adjusted(margin, 0, -margin, 0));
    if (cell.state & QStyle::State_HasFocus)
        drawFocus(*painter, cell, *style);
    painter->restore();
}

} // namespace tcia::desktop
