// SPDX-License-Identifier: Apache-2.0
#include "models/serieslistmodel.h"

#include "core/async.h"
#include "models/celldata.h"
#include "models/rowlook.h"
#include "models/seriescolumns.h"

#include <algorithm>

namespace tcia::models {

using catalog::Catalog;

SeriesListModel::SeriesListModel(Catalog &catalog, QObject *parent)
    : QAbstractTableModel(parent), m_catalog(catalog), m_sorter(catalog)
{
    connect(&m_sorter, &SeriesSorter::sortingChanged, this, &SeriesListModel::sortingChanged);
    connect(&m_sorter, &SeriesSorter::failed, this, &SeriesListModel::sortingFailed);
    connect(&m_sorter, &SeriesSorter::sorted, this, &SeriesListModel::receive);
    m_sorter.setShown(m_shown);
    m_sorter.sortContent();
}

int SeriesListModel::rowOf(const QString &seriesUid) const
{
    const auto ref = m_shown->find(seriesUid);
    return ref ? m_shown->positionOf(*ref) : -1;
}

int SeriesListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown->rows.size());
}

int SeriesListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(seriesColumns().size());
}

//! Its collection is looked up by name: the catalogue may have another list of collections by now.
CatalogNode SeriesListModel::nodeAt(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SeriesRef ref = m_shown->rows[size_t(index.row())];
    const auto &[table, shown] = m_shown->collections[ref.collection];
    const qsizetype entry = m_catalog.entryOf(table->collection());
    return {CatalogLevel::Series,
            entry < 0 ? nullptr : &m_catalog.entries()[size_t(entry)],
            table.get(),
            shown.get(),
            ref.row,
            &m_localStatus,
            m_selection};
}

QVariant SeriesListModel::data(const QModelIndex &index, int role) const
{
    const CatalogNode node = nodeAt(index);
    if (!node.table)
        return {};
    const SeriesColumn &column = seriesColumns()[size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return wordsOf(column, node);
    case Qt::AccessibleTextRole: return accessibleText(column, node);
    case RowRole::Secondary: return column.absent && column.cell.display(node).isEmpty();
    default: return node.entry ? cellData(column.cell, node, role) : QVariant();
    }
}

QVariant SeriesListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    return headerOf(seriesColumns()[size_t(section)].cell, role);
}

// Orders that are requested, held back and shown

void SeriesListModel::sort(int column, Qt::SortOrder order)
{
    m_sorter.sortBy(column < columnCount() ? std::max(column, -1) : -1, order);
}

void SeriesListModel::setHoldsNewRows(bool holds)
{
    m_holdsNewRows = holds;
    if (!holds)
        showNewRows();
}

void SeriesListModel::showNewRows()
{
    if (!m_next)
        return;
    show(m_next);
    if (m_sorter.isSorting()) // against the rows that were shown before
        m_sorter.sortAgain();
}

void SeriesListModel::receive(const Order &order, SeriesSorter::Cause cause)
{
    if (cause == SeriesSorter::Cause::Content && m_holdsNewRows && order->added > 0 && rowCount() > 0)
        hold(order);
    else
        show(order);
}

void SeriesListModel::hold(const Order &order)
{
    const int before = newRows();
    destroyOnPool(std::exchange(m_next, order));
    if (newRows() != before)
        Q_EMIT newRowsChanged(newRows());
}

void SeriesListModel::show(Order next)
{
    const bool wasHeld = m_next != nullptr;
    if (Order held = std::exchange(m_next, nullptr); held != next)
        destroyOnPool(std::move(held));
    const int count = int(next->rows.size());
    Order before = m_shown;
    m_sorter.setShown(next);
    if (rowCount() == 0 && count > 0) {
        beginInsertRows({}, 0, count - 1);
        m_shown = std::move(next);
        endInsertRows();
    } else if (rowCount() > 0 && count == 0) {
        beginRemoveRows({}, 0, rowCount() - 1);
        m_shown = std::move(next);
        endRemoveRows();
    } else {
        relayout(next);
    }
    destroyOnPool(std::move(before));
    if (wasHeld)
        Q_EMIT newRowsChanged(0);
}

void SeriesListModel::relayout(const Order &order)
{
    // The hint keeps the cells of a row together; without it selections track every cell.
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList held = persistentIndexList();
    QModelIndexList now;
    now.reserve(held.size());
    for (const QModelIndex &index : held) {
        const int row = order->positionOf(*m_shown, m_shown->rows[size_t(index.row())]);
        now.append(row < 0 ? QModelIndex() : createIndex(row, index.column()));
    }
    m_shown = order;
    changePersistentIndexList(held, now);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

} // namespace tcia::models
