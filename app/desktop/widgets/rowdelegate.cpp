// SPDX-License-Identifier: Apache-2.0
#include "desktop/widgets/rowdelegate.h"

#include "desktop/widgets/bars.h"
#include "desktop/widgets/designsize.h"
#include "desktop/widgets/drawing.h"
#include "desktop/widgets/glyphs.h"
#include "desktop/widgets/linedelegate.h"
#include "desktop/widgets/palettecolours.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>
#include <QTreeView>

namespace tcia::desktop {

namespace {

// Lengths of the design.
constexpr double padding = 6;
constexpr double rowMark = 3;
constexpr double tagWidth = 3;
constexpr double tagHeight = 14;
constexpr double tagGap = 6;
constexpr double mixHeight = 3;
constexpr double glyphSide = 16;

const QHeaderView *headerOf(const QWidget *view)
{
    if (const auto *tree = qobject_cast<const QTreeView *>(view))
        return tree->header();
    const auto *table = qobject_cast<const QTableView *>(view);
    return table ? table->horizontalHeader() : nullptr;
}

} // namespace

//! One cell being painted.
struct RowDelegate::Row
{
    QPainter &painter;
    const QStyleOptionViewItem &cell;
    const QModelIndex &index;
    const PaletteColours &colours;
    double scale;
    bool isSelected;
    bool isFocused; //!< its pane

    bool isInverted() const { return isSelected && colours.isHighContrast; }
    QColor text() const
    {
        const bool isEnabled = cell.state & QStyle::State_Enabled;
        return cell.palette.color(isEnabled ? QPalette::Active : QPalette::Disabled,
                                  isInverted() ? QPalette::HighlightedText : QPalette::Text);
    }
    QColor orText(const QColor &colour) const { return isInverted() ? text() : colour; }
    QColor ground() const
    {
        return colours.isHighContrast ? colours.accent : isFocused ? colours.selectedRow : colours.unfocusedRow;
    }
};

RowDelegate::RowDelegate(const Roles &roles, QObject *parent) : QStyledItemDelegate(parent), m_roles(roles) {}

void RowDelegate::setCell(int column, Cell cell) { m_cells.insert(column, cell); }

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
    if (option.direction != Qt::LeftToRight || (kind == Cell::Text && !LineDelegate::isLine(cell)))
        return QStyledItemDelegate::paint(painter, option, index);
    const PaletteColours &colours = coloursOf(option.widget ? option.widget->palette() : option.palette);
    const Row row {*painter,
                   cell,
                   index,
                   colours,
                   designScale(option.font),
                   bool(option.state & QStyle::State_Selected),
                   isPaneFocused(option.widget)};
    painter->save();
    painter->setClipRect(cell.rect, Qt::IntersectClip);
    if (row.isSelected)
        painter->fillRect(cell.rect, row.ground());
    else if (cell.backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(cell.rect, cell.backgroundBrush);
    paintContent(row);
    painter->restore();
    paintEdges(row);
}

void RowDelegate::paintContent(const Row &row) const
{
    switch (m_cells.value(row.index.column(), Cell::Text)) {
    case Cell::Check: return paintCheck(row);
    case Cell::State: return paintState(row);
    case Cell::Modality: return paintModality(row);
    case Cell::Fraction: {
        const QVariant fraction = row.index.data(m_roles.fraction);
        if (!fraction.isValid())
            return paintText(row, 0);
        const int space = scaled(row.scale, padding);
        row.painter.setFont(smallFontOf(row.cell.font));
        return paintFraction(row.painter, row.cell.rect.adjusted(space, 0, -space, 0),
                             fraction.value<models::Fraction>(), row.text(), row.scale,
                             row.cell.widget ? row.cell.widget->palette() : row.cell.palette);
    }
    case Cell::Text: return paintText(row, 0);
    }
}

void RowDelegate::paintText(const Row &row, int indent) const
{
    const int space = scaled(row.scale, padding);
    const bool isSecondary = m_roles.secondary >= 0 && row.index.data(m_roles.secondary).toBool();
    row.painter.setFont(row.cell.font);
    row.painter.setPen(isSecondary ? row.orText(row.colours.secondary) : row.text());
    drawText(row.painter, row.cell.rect.adjusted(space + indent, 0, -space, 0), row.cell.text,
             row.cell.displayAlignment);
}

void RowDelegate::paintModality(const Row &row) const
{
    const QRect rect = row.cell.rect;
    const int space = scaled(row.scale, padding);
    const auto mix = row.index.data(m_roles.mix).value<models::ModalityMix>();
    if (mix.isEmpty()) {
        const int height = scaled(row.scale, tagHeight);
        if (!row.cell.text.isEmpty())
            row.painter.fillRect(QRect(rect.left() + space, rect.top() + (rect.height() - height) / 2,
                                       scaled(row.scale, tagWidth), height),
                                 row.orText(row.colours.modality(row.cell.text)));
        return paintText(row, scaled(row.scale, tagWidth + tagGap));
    }
    const QRect room = rect.adjusted(space, 0, -space, 0);
    const int bar = scaled(row.scale, mixHeight);
    row.painter.setFont(smallFontOf(row.cell.font));
    row.painter.setPen(row.text());
    drawText(row.painter, room.adjusted(0, 0, space / 2, -bar), mixLetters(mix), Qt::AlignLeft);
    const QRect below(room.left(), room.bottom() - bar, room.width(), bar);
    if (row.isInverted())
        row.painter.fillRect(below.adjusted(-1, -1, 1, 1), row.cell.palette.color(QPalette::Base));
    paintMix(row.painter, below, mix, row.colours);
}

void RowDelegate::paintState(const Row &row) const
{
    const auto state = models::RowState(row.index.data(m_roles.state).toInt());
    if (state == models::RowState::None)
        return;
    const StateLook &look = lookOf(state);
    paintGlyph(row.painter, row.cell.rect, look.icon, scaled(row.scale, glyphSide),
               row.orText(row.colours.*look.colour));
}

void RowDelegate::paintCheck(const Row &row) const
{
    const QVariant state = row.index.data(Qt::CheckStateRole);
    const auto unset = row.isSelected ? Qt::Checked : Qt::Unchecked;
    drawCheckBox(row.painter, row.cell.rect, state.isValid() ? Qt::CheckState(state.toInt()) : unset, row.scale,
                 row.isInverted(), row.cell.widget ? row.cell.widget->palette() : row.cell.palette);
}

//! The mark of a selected row at its left edge and the outline of the current one. A cell paints its part of both.
void RowDelegate::paintEdges(const Row &row) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(row.cell.widget);
    const QHeaderView *header = headerOf(view);
    if (!header)
        return;
    QRect section = row.cell.rect;
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
    int width = scaled(scale, 2 * padding) + cell.fontMetrics.horizontalAdvance(cell.text);
    if (m_cells.value(index.column(), Cell::Text) == Cell::Modality)
        width += scaled(scale, tagWidth + tagGap);
    return {width, scaled(scale, m_height)};
}

} // namespace tcia::desktop
