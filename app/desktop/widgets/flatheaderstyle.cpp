// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/flatheaderstyle.h"

#include "desktop/widgets/designsize.h"
#include "desktop/widgets/palettecolours.h"

#include <QPainter>
#include <QPolygonF>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

namespace tcia::desktop {

namespace {

constexpr double arrowWidth = 8, arrowHeight = 5, arrowGap = 3; // design pixels

int pixels(const QWidget *widget, double length) { return scaled(widget ? designScale(widget->font()) : 1, length); }

//! As if the column were not sorted by.
QStyleOptionHeader unsorted(const QStyleOptionHeader &header)
{
    QStyleOptionHeader plain = header;
    plain.version = QStyleOptionHeader::Version; // later ones have more members
    plain.sortIndicator = QStyleOptionHeader::None;
    return plain;
}

bool isSorted(const QStyleOptionHeader *header) { return header && header->sortIndicator != QStyleOptionHeader::None; }

} // namespace

void FlatHeaderStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                    const QWidget *widget) const
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (element != PE_IndicatorHeaderArrow || !header)
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    const QRectF rect = option->rect;
    const bool ascends = header->sortIndicator == QStyleOptionHeader::SortDown; // Qt's name of it
    const double foot = ascends ? rect.bottom() : rect.top(), tip = ascends ? rect.top() : rect.bottom();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(option->palette.color(QPalette::WindowText));
    painter->drawPolygon(QPolygonF({{rect.left(), foot}, {rect.right(), foot}, {rect.center().x(), tip}}));
    painter->restore();
}

void FlatHeaderStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
    if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        element == CE_Header && isSorted(header)) { // Fusion would place its own arrow
        QStyleOptionHeader plain = unsorted(*header), arrow = plain;
        arrow.sortIndicator = header->sortIndicator;
        drawControl(CE_HeaderSection, &plain, painter, widget);
        plain.rect = subElementRect(SE_HeaderLabel, header, widget);
        QProxyStyle::drawControl(CE_HeaderLabel, &plain, painter, widget);
        arrow.rect = subElementRect(SE_HeaderArrow, header, widget);
        return drawPrimitive(PE_IndicatorHeaderArrow, &arrow, painter, widget);
    }
    if (element != CE_HeaderSection && element != CE_HeaderEmptyArea)
        return QProxyStyle::drawControl(element, option, painter, widget);
    const QColor line = coloursOf(option->palette).hairline;
    const QRect rect = option->rect;
    painter->fillRect(rect, option->palette.window());
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), line);
    if (element == CE_HeaderSection)
        painter->fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), line);
}

QSize FlatHeaderStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                        const QWidget *widget) const
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (type != CT_HeaderSection || !isSorted(header))
        return QProxyStyle::sizeFromContents(type, option, size, widget);
    const QStyleOptionHeader plain = unsorted(*header);
    return QProxyStyle::sizeFromContents(type, &plain, size, widget) +
           QSize(pixels(widget, arrowGap) + pixels(widget, arrowWidth), 0);
}

QRect FlatHeaderStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (!isSorted(header) || (element != SE_HeaderLabel && element != SE_HeaderArrow))
        return QProxyStyle::subElementRect(element, option, widget);
    const QStyleOptionHeader plain = unsorted(*header);
    QRect label = QProxyStyle::subElementRect(SE_HeaderLabel, &plain, widget);
    const int width = pixels(widget, arrowWidth), gap = pixels(widget, arrowGap);
    label.setWidth(std::max(0, label.width() - width - gap));
    if (element == SE_HeaderLabel)
        return label;
    const bool isRight = header->textAlignment & Qt::AlignRight;
    const int title = std::min(label.width(), header->fontMetrics.horizontalAdvance(header->text));
    const int height = pixels(widget, arrowHeight);
    return {label.left() + (isRight ? label.width() : title) + gap,
            option->rect.top() + (option->rect.height() - height) / 2, width, height};
}

int FlatHeaderStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    return metric == PM_HeaderMargin ? pixels(widget, 4) // titles of neighbours do not touch
                                     : QProxyStyle::pixelMetric(metric, option, widget);
}

} // namespace tcia::desktop
