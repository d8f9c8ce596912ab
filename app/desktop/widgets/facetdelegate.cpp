// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/facetdelegate.h"

#include "core/text.h"
#include "desktop/widgets/bars.h"
#include "desktop/widgets/designsize.h"
#include "desktop/widgets/drawing.h"
#include "desktop/widgets/glyphs.h"
#include "desktop/widgets/palettecolours.h"
#include "models/facetgroup.h"

#include <QPainter>
#include <QTreeView>

namespace tcia::desktop {

using namespace models;

namespace {

// Lengths of the design.
constexpr double padding = 12;
constexpr double headSpace = 6; // above a head
constexpr double chevronLeft = 6;
constexpr double chevron = 14;
constexpr double headText = 24;
constexpr double valueText = 34;
constexpr double barHeight = 3;
constexpr double box = 14;
constexpr double clearSide = 20;
constexpr double gap = 8;

FacetRowKind kindOf(const QModelIndex &index) { return FacetRowKind(index.data(FacetKindRole).toInt()); }

double heightOf(FacetRowKind kind)
{
    switch (kind) {
    case FacetRowKind::Group:
    case FacetRowKind::MoreGroups: return headSpace + 28;
    case FacetRowKind::Search:
    case FacetRowKind::Combine: return 32;
    case FacetRowKind::Years: return 76;
    default: return 24;
    }
}

} // namespace

FacetDelegate::FacetDelegate(QTreeView &view) : QStyledItemDelegate(&view), m_view(view) {}

int FacetDelegate::pixels(double length) const { return scaled(m_view, length); }

//! The same with and without the scroll bar.
int FacetDelegate::rightEdge() const
{
    constexpr int free = 2;
    const int bar = m_view.style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, &m_view);
    return m_view.width() - std::max(pixels(padding), bar + free);
}

QSize FacetDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {pixels(100), pixels(heightOf(kindOf(index)))};
}

void FacetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QRect row = option.rect;
    painter->save();
    painter->setFont(m_view.font());
    switch (kindOf(index)) {
    case FacetRowKind::Group:
    case FacetRowKind::MoreGroups:
        row.setTop(row.top() + pixels(headSpace));
        paintHead(*painter, row, index);
        break;
    case FacetRowKind::Value: paintValue(*painter, row, index); break;
    case FacetRowKind::More:
    case FacetRowKind::Fewer:
    case FacetRowKind::Spellings: paintLink(*painter, row, index); break;
    default: break;
    }
    if (m_view.hasFocus() && index == m_view.currentIndex()) {
        painter->setPen(coloursOf(m_view.palette()).focus);
        painter->drawRect(QRect(1, row.top(), m_view.viewport()->width() - 3, row.height() - 1));
    }
    painter->restore();
}

void FacetDelegate::paintHead(QPainter &painter, const QRect &row, const QModelIndex &index) const
{
    const PaletteColours &colours = coloursOf(m_view.palette());
    const QRect arrow(pixels(chevronLeft), row.top(), pixels(chevron), row.height());
    paintGlyph(painter, arrow, m_view.isExpanded(index) ? "pan-down" : "pan-end", pixels(chevron), colours.secondary);
    QRect text(pixels(headText), row.top(), 0, row.height());
    text.setRight(rightEdge() - (index.data(FacetTickedRole).toInt() > 0 ? pixels(clearSide) : 0));
    painter.setFont(semibold(m_view.font()));
    painter.setPen(m_view.palette().color(QPalette::Text));
    const QString title = index.data().toString();
    drawText(painter, text, title, Qt::AlignLeft);
    text.setLeft(text.left() + painter.fontMetrics().horizontalAdvance(title) + pixels(gap) / 2);
    painter.setFont(m_view.font());
    painter.setPen(colours.secondary);
    if (text.width() > 0)
        drawText(painter, text, index.data(FacetDetailRole).toString(), Qt::AlignLeft);
}

void FacetDelegate::paintValue(QPainter &painter, const QRect &row, const QModelIndex &index) const
{
    const PaletteColours &colours = coloursOf(m_view.palette());
    const auto state = Qt::CheckState(index.data(Qt::CheckStateRole).toInt());
    const int bar = pixels(barHeight), left = pixels(valueText);
    const QRect line(left, row.top(), rightEdge() - left, row.height() - bar + 1);
    drawCheckBox(painter, QRect(pixels(padding), line.top(), pixels(box), line.height()), state,
                 designScale(m_view.font()), false, m_view.palette());
    const qint64 count = index.data(FacetCountRole).toLongLong();
    const QString number = count < 0 ? QString() : text::number(count);
    painter.setPen(count > 0 ? m_view.palette().color(QPalette::Text) : colours.secondary);
    drawText(painter, line, number, Qt::AlignRight);
    const int width = line.width() - painter.fontMetrics().horizontalAdvance(number) - pixels(gap);
    const QString value = painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, width);
    drawText(painter, QRect(left, line.top(), width, line.height()), value, Qt::AlignLeft);
    paintBar(painter, QRect(left, row.bottom() + 1 - bar, line.width(), bar), index.data(FacetShareRole).toDouble(),
             state == Qt::Checked ? colours.accent : colours.outline, colours.track);
}

void FacetDelegate::paintLink(QPainter &painter, const QRect &row, const QModelIndex &index) const
{
    painter.setPen(coloursOf(m_view.palette()).link);
    const int left = pixels(valueText);
    drawText(painter, QRect(left, row.top(), rightEdge() - left, row.height()), index.data().toString(), Qt::AlignLeft);
}

void FacetDelegate::updateEditorGeometry(QWidget *control, const QStyleOptionViewItem &option,
                                         const QModelIndex &index) const
{
    const QRect row = option.rect;
    const auto place = [&](double left, double top, double height) {
        const int from = pixels(left);
        control->setGeometry(from, row.top() + pixels(top), rightEdge() - from, pixels(height));
    };
    switch (kindOf(index)) {
    case FacetRowKind::Group: {
        const int side = pixels(clearSide);
        control->setGeometry(rightEdge() + pixels(padding) / 2 - side, row.bottom() + 1 - pixels(14) - side / 2, side,
                             side);
        return control->setVisible(index.data(FacetTickedRole).toInt() > 0);
    }
    case FacetRowKind::Years: return place(padding, 4, 72);
    case FacetRowKind::Combine: return place(valueText, 4, 24);
    default: return place(padding, 2, 26);
    }
}

} // namespace tcia::desktop
