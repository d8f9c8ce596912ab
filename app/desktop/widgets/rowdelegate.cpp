// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/rowdelegate.h"

#include "desktop/widgets/appearance.h"
#include "desktop/widgets/designsize.h"
#include "desktop/widgets/linedelegate.h"
#include "desktop/widgets/palettecolours.h"
#include "desktop/widgets/rowcell.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>
#include <QTreeView>

namespace tcia::desktop {

namespace {

// Lengths of the design.
constexpr double rowMark = 3;

const QHeaderView *headerOf(const QWidget *view)
{
    if (const auto *tree = qobject_cast<const QTreeView *>(view))
        return tree->header();
    const auto *table = qobject_cast<const QTableView *>(view);
    return table ? table->horizontalHeader() : nullptr;
}

} // namespace

RowDelegate::RowDelegate(const Roles &roles, QObject *parent) : QStyledItemDelegate(parent), m_roles(roles) {}

void RowDelegate::setCell(int column, Cell cell) { m_cells.insert(column, cell); }

void RowDelegate::elideMiddle(const QList<int> &columns) { m_middle = columns; }

void RowDelegate::setRowHeight(double height) { m_height = height; }

void RowDelegate::setEdges(Qt::Edges edges) { m_edges = edges; }

void RowDelegate::addPeer(QWidget &peer) { m_peers << &peer; }

bool RowDelegate::isPaneFocused(const QWidget *view) const
{
    return (view && view->hasFocus()) ||
           std::any_of(m_peers.cbegin(), m_peers.cend(), [](const auto &peer) { return peer && peer->hasFocus(); });
}

void RowDelegate::tint(QStyleOptionViewItem &row) const
{
    const PaletteColours &colours = coloursOf(row.widget ? row.widget->palette() : row.palette);
    if (colours.isHighContrast)
        return;
    row.palette.setColor(QPalette::Highlight, isPaneFocused(row.widget) ? colours.selectedRow : colours.unfocusedRow);
    row.palette.setColor(QPalette::HighlightedText, row.palette.color(QPalette::Text));
}

void RowDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->state &= ~QStyle::State_HasFocus; // the row's outline shows it
    option->textElideMode = m_middle.contains(index.column()) ? Qt::ElideMiddle : Qt::ElideRight;
    if (option->state & QStyle::State_Selected)
        tint(*option); // for what is left to Qt
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Cell kind = m_cells.value(index.column(), Cell::Text);
    QStyleOptionViewItem cell = option;
    if (kind != Cell::Check && kind != Cell::State)
        QStyledItemDelegate::initStyleOption(&cell, index);
    cell.features &= ~QStyleOptionViewItem::WrapText; // a row is one line
    cell.textElideMode = m_middle.contains(index.column()) ? Qt::ElideMiddle : Qt::ElideRight;
    if (option.direction != Qt::LeftToRight || (kind == Cell::Text && !LineDelegate::isLine(cell)))
        return QStyledItemDelegate::paint(painter, option, index);
    const PaletteColours &colours = coloursOf(option.widget ? option.widget->palette() : option.palette);
    const RowCell row {*painter,
                       cell,
                       index,
                       colours,
                       smallFontOf(cell.font),
                       designScale(option.font),
                       bool(option.state & QStyle::State_Selected),
                       isPaneFocused(option.widget)};
    painter->save();
    painter->setClipRect(cell.rect, Qt::IntersectClip);
    if (row.isSelected)
        painter->fillRect(cell.rect, row.ground());
    else if (cell.backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(cell.rect, cell.backgroundBrush);
    paintContent(kind, row);
    painter->restore();
    paintEdges(row);
}

void RowDelegate::paintContent(Cell kind, const RowCell &cell) const
{
    const auto value = [&cell](int role) { return cell.index.data(role); };
    const auto isSecondary = [&] { return m_roles.secondary >= 0 && value(m_roles.secondary).toBool(); };
    switch (kind) {
    case Cell::Check: return cell.paintCheck();
    case Cell::State: return cell.paintState(models::RowState(value(m_roles.state).toInt()));
    case Cell::Modality: {
        const auto mix = value(m_roles.mix).value<models::ModalityMix>();
        return cell.paintModality(mix, mix.isEmpty() && isSecondary());
    }
    case Cell::Fraction:
        if (const QVariant fraction = value(m_roles.fraction); fraction.isValid())
            return cell.paintFraction(fraction.value<models::Fraction>());
        break;
    case Cell::Licence: return cell.paintLicence(m_roles.caution >= 0 && value(m_roles.caution).toBool());
    case Cell::Progress:
        return cell.paintProgress(models::RowState(value(m_roles.state).toInt()), value(m_roles.progress).toDouble());
    case Cell::Text: break;
    }
    cell.paintText(isSecondary());
}

//! The mark of a selected row at its left edge and the outline of the current one. A cell paints its part of both.
void RowDelegate::paintEdges(const RowCell &row) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(row.option.widget);
    const QHeaderView *header = headerOf(view);
    if (!header)
        return;
    QRect section = row.option.rect;
    section.setLeft(header->sectionViewportPosition(row.index.column())); // a tree's cell begins after its branches
    const bool isFirst = m_edges & Qt::LeftEdge && section.left() <= 0;
    const QColor line = row.orText(row.colours.focus);
    if (row.isSelected && isFirst)
        row.painter.fillRect(QRect(0, section.top(), scaled(row.scale, rowMark), section.height()), line);
    const QModelIndex current = view->currentIndex();
    if (!row.isFocused || current.row() != row.index.row() || current.parent() != row.index.parent())
        return;
    const int end = std::min(header->length() - header->offset(), view->viewport()->width());
    row.painter.fillRect(QRect(section.left(), section.top(), section.width(), 1), line);
    row.painter.fillRect(QRect(section.left(), section.bottom(), section.width(), 1), line);
    if (isFirst)
        row.painter.fillRect(QRect(0, section.top(), 1, section.height()), line);
    if (m_edges & Qt::RightEdge && section.right() + 1 >= end)
        row.painter.fillRect(QRect(end - 1, section.top(), 1, section.height()), line);
}

const QFont &RowDelegate::smallFontOf(const QFont &font) const
{
    if (m_base != font) {
        m_base = font;
        m_small = smallFont(font);
    }
    return m_small;
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const double scale = designScale(option.font);
    QStyleOptionViewItem cell = option;
    QStyledItemDelegate::initStyleOption(&cell, index);
    int width = scaled(scale, 2 * RowCell::padding) + cell.fontMetrics.horizontalAdvance(cell.text);
    if (m_cells.value(index.column(), Cell::Text) == Cell::Modality)
        width += scaled(scale, RowCell::tagSpace);
    return {width, scaled(scale, m_height + extraRowHeight())};
}

} // namespace tcia::desktop
