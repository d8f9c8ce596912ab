// SPDX-License-Identifier: Apache-2.0
#include "models/seriessorter.h"

#include "core/async.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace tcia::models {

using catalog::Catalog;

namespace {

using Tables = std::vector<FilteredTable>;

Tables tablesOf(const Catalog &catalog)
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

SeriesSorter::SeriesSorter(const Catalog &catalog, QObject *parent) : QObject(parent), m_catalog(catalog)
{
    connect(&catalog, &Catalog::entriesReset, this, &SeriesSorter::sortContent);
    connect(&catalog, &Catalog::entryChanged, this, &SeriesSorter::sortContent);
    connect(&catalog, &Catalog::filtered, this, &SeriesSorter::sortFilter);
}

SeriesSorter::~SeriesSorter() { m_sorted.cancel(); }

bool SeriesSorter::hasOtherRows() const { return !std::ranges::equal(m_requested, tablesOf(m_catalog), sameRows); }

void SeriesSorter::sortContent()
{
    if (!hasOtherRows())
        return;
    m_isOutdated = m_isSorting; // content may arrive faster than it can be sorted
    if (!m_isSorting)
        request(Cause::Content);
}

void SeriesSorter::sortFilter()
{
    if (hasOtherRows())
        request(Cause::User);
}

void SeriesSorter::sortBy(int column, Qt::SortOrder direction)
{
    if (column == m_column && direction == m_direction)
        return;
    m_column = column;
    m_direction = direction;
    request(Cause::User);
}

void SeriesSorter::sortAgain() { request(Cause::User); }

void SeriesSorter::request(Cause cause)
{
    m_sorted.cancel();
    // The last holder of a large table should not free it here.
    destroyOnPool(std::make_shared<Tables>(std::exchange(m_requested, tablesOf(m_catalog))));
    m_isOutdated = false;
    const SeriesOrderRequest work {.collections = m_requested,
                                   .column = m_column,
                                   .order = m_direction,
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

void SeriesSorter::receive(const Result<Order> &order, Cause cause)
{
    m_isSorting = false;
    if (order)
        Q_EMIT sorted(*order, cause);
    else
        Q_EMIT failed(order.error());
    if (m_isSorting) // a slot has requested another order
        return;
    if (m_isOutdated) {
        m_isSorting = true; // without a pause that views would show
        request(Cause::Content);
    } else {
        Q_EMIT sortingChanged(false);
    }
}

} // namespace tcia::models
