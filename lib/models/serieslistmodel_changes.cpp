// SPDX-License-Identifier: Apache-2.0
// Orders that are requested, received, held back and shown.
#include "core/async.h"
#include "models/seriescolumns.h"
#include "models/serieslistmodel.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace tcia::models {

namespace {

using Tables = std::vector<FilteredTable>;

Tables tablesOf(const catalog::Catalog &catalog)
{
    Tables out;
    for (const catalog::CatalogEntry &entry : catalog.entries())
        if (entry.table)
            out.push_back({entry.table, entry.shown});
    return out;
}

//! Whether the same rows pass. A filter's result may be replaced by an equal one, as the local status changes.
bool sameRows(const FilteredTable &a, const FilteredTable &b)
{
    return a.table == b.table && (a.shown == b.shown || a.shown->rows == b.shown->rows);
}

} // namespace

bool SeriesListModel::hasOtherRows() const { return !std::ranges::equal(m_requested, tablesOf(m_catalog), sameRows); }

void SeriesListModel::takeContent()
{
    if (!hasOtherRows())
        return;
    m_isOutdated = m_isSorting; // content may arrive faster than it can be sorted
    if (!m_isSorting)
        request(Cause::Content);
}

void SeriesListModel::takeFilter()
{
    if (hasOtherRows())
        request(Cause::User);
}

void SeriesListModel::sort(int column, Qt::SortOrder order)
{
    column = column < columnCount() ? std::max(column, -1) : -1;
    if (column == m_sortColumn && order == m_sortOrder)
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    request(Cause::User);
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
    if (m_isSorting) // against the rows that were shown before
        request(Cause::User);
}

void SeriesListModel::request(Cause cause)
{
    m_sorted.cancel();
    // The last holder of a large table should not free it here.
    destroyOnPool(std::make_shared<Tables>(std::exchange(m_requested, tablesOf(m_catalog))));
    m_isOutdated = false;
    const SeriesOrderRequest work {.collections = m_requested,
                                   .column = m_sortColumn,
                                   .order = m_sortOrder,
                                   .before = cause == Cause::Content ? m_shown : nullptr};
    m_sorted = QtConcurrent::run([work](QPromise<Order> &promise) {
        if (const Order order = orderSeries(work, [&promise] { return promise.isCanceled(); }))
            promise.addResult(order);
    });
    onFinished(m_sorted, this, [this, cause, number = ++m_request](const Result<Order> &order) {
        if (number == m_request)
            receive(order, cause);
    });
    if (!std::exchange(m_isSorting, true))
        Q_EMIT sortingChanged(true);
}

void SeriesListModel::receive(const Result<Order> &order, Cause cause)
{
    m_isSorting = false;
    if (!order)
        Q_EMIT sortingFailed(order.error());
    else if (cause == Cause::Content && m_holdsNewRows && (*order)->added > 0 && rowCount() > 0)
        hold(*order);
    else
        show(*order);
    if (m_isSorting) // a slot has requested another order
        return;
    if (m_isOutdated) {
        m_isSorting = true; // without a pause that views would show
        request(Cause::Content);
    } else {
        Q_EMIT sortingChanged(false);
    }
}

void SeriesListModel::hold(const Order &order)
{
    const int before = newRows();
    destroyOnPool(std::exchange(m_next, order));
    if (newRows() != before)
        Q_EMIT newRowsChanged(newRows());
}

void SeriesListModel::show(const Order &order)
{
    const Order next = order; // which may be m_next
    const bool wasHeld = m_next != nullptr;
    if (Order held = std::exchange(m_next, nullptr); held != next)
        destroyOnPool(std::move(held));
    const int count = int(next->rows.size());
    Order before = m_shown;
    if (rowCount() == 0 && count > 0) {
        beginInsertRows({}, 0, count - 1);
        m_shown = next;
        endInsertRows();
    } else if (rowCount() > 0 && count == 0) {
        beginRemoveRows({}, 0, rowCount() - 1);
        m_shown = next;
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
        const int row = order->placeOf(*m_shown, at(index.row()));
        now.append(row < 0 ? QModelIndex() : createIndex(row, index.column()));
    }
    m_shown = order;
    changePersistentIndexList(held, now);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

} // namespace tcia::models
