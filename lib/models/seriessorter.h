// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/catalog.h"
#include "models/seriesorder.h"

#include <QFuture>
#include <QObject>

namespace tcia::models {

//! Sorts the series of a catalogue that pass the filter on the pool. Sorts again by itself when the catalogue has other
//! rows: another column or filter cancels what is being sorted, new content does not; it is sorted next. Lives on the
//! catalogue's thread.
class SeriesSorter : public QObject
{
    Q_OBJECT
public:
    enum class Cause { Content, User };
    using Order = std::shared_ptr<const SeriesOrder>;

    //! `catalog` must outlive it. Sorts nothing before sortContent().
    explicit SeriesSorter(const catalog::Catalog &catalog, QObject *parent = nullptr);
    ~SeriesSorter() override;

    int column() const { return m_column; } //!< as requested; -1: in the order of the tree
    Qt::SortOrder direction() const { return m_direction; }
    bool isSorting() const { return m_isSorting; }

    void sortBy(int column, Qt::SortOrder direction);
    void sortContent(); //!< unless it is the same
    void sortAgain();   //!< cancels what is being sorted
    //! What SeriesOrder::added of new content counts against: the order that is shown.
    void setShown(const Order &shown) { m_shown = shown; }

Q_SIGNALS:
    void sortingChanged(bool sorting);
    void sorted(const std::shared_ptr<const tcia::models::SeriesOrder> &order, tcia::models::SeriesSorter::Cause cause);
    void failed(const tcia::Error &error); //!< out of memory

private:
    bool hasOtherRows() const;
    void sortFilter();
    void request(Cause cause);
    void receive(const Result<Order> &order, Cause cause);

    const catalog::Catalog &m_catalog;
    Order m_shown;
    std::vector<FilteredTable> m_requested; //!< what was sorted last or is being sorted
    QFuture<Order> m_sorted;
    int m_request = 0; //!< number of the last request
    int m_column = -1;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    bool m_isSorting = false;
    bool m_isOutdated = false; //!< content came while sorting
};

} // namespace tcia::models
