// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/filter/filterresult.h"

#include <functional>
#include <optional>

namespace tcia::models {

//! A series of the list: the number of its collection in a SeriesOrder, and its row of the collection's table.
struct SeriesRef
{
    quint32 collection = 0;
    Row row = 0;
    bool operator==(const SeriesRef &) const = default;
};

//! A collection's table and what the filter leaves of it.
struct FilteredTable
{
    std::shared_ptr<const catalog::SeriesTable> table;
    std::shared_ptr<const catalog::FilterResult> shown;
};

//! The series that pass the filter, in one order: an immutable, thread-safe value of 12 bytes per series.
struct SeriesOrder
{
    std::vector<FilteredTable> collections; //!< in the order of their names
    std::vector<SeriesRef> rows;
    std::vector<std::vector<int>> positions; //!< by collection and table row: index in `rows`; -1 if filtered out
    int added = 0;                           //!< number of series that the previous order lacks

    int positionOf(SeriesRef ref) const { return positions[ref.collection][ref.row]; }
    //! A series of the collections, even if filtered out.
    std::optional<SeriesRef> find(const QString &seriesUid) const;
    //! The position of another order's series, by its UID if the table differs; -1 if absent.
    int positionOf(const SeriesOrder &other, SeriesRef ref) const;
    //! The number of a collection.
    std::optional<quint32> collection(const QString &name) const;
};

//! The input of an order.
struct SeriesOrderRequest
{
    std::vector<FilteredTable> collections; //!< in the order of their names
    int column = -1;                        //!< of seriesColumns(); -1: patients, dates and numbers as in the tree
    Qt::SortOrder order = Qt::AscendingOrder;
    std::shared_ptr<const SeriesOrder> before; //!< null: do not count `added`
};

//! Sorts the series; unknown values are last in either order, and equal ones stay as in the tree. Slow (up to 0.3 s for
//! a million series); run it on the pool. Null if cancelled.
std::shared_ptr<const SeriesOrder> orderSeries(const SeriesOrderRequest &request,
                                               const std::function<bool()> &cancelled);

} // namespace tcia::models
