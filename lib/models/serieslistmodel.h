// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"
#include "models/catalognode.h"
#include "models/seriessorter.h"

#include <QAbstractTableModel>

namespace tcia::models {

//! The catalogue as a flat table of the series that pass the filter, of all loaded collections. Sorts and merges new
//! content on the pool: the GUI thread only exchanges one immutable order for the next, in one step, and moves the
//! persistent indexes by the series' UIDs. Until then all rows stay as they are, whatever the catalogue holds by then.
//! The steps are: layoutChanged for any change from rows to rows, because changes may be scattered over a million
//! rows; an insertion into the empty table; a removal of all rows.
//! Answers to the roles of NodeRole and RowRole.
class SeriesListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    //! `catalog` must outlive it.
    explicit SeriesListModel(catalog::Catalog &catalog, QObject *parent = nullptr);

    //! As in CatalogModel.
    void setLocalStatus(LocalStatusOf status) { m_localStatus = std::move(status); }
    void setSelection(const session::SeriesSelection &selection) { m_selection = &selection; }
    CatalogNode nodeAt(const QModelIndex &index) const; //!< without a table if the index is invalid

    int rowOf(const QString &seriesUid) const; //!< -1 if unknown or filtered out

    //! True while rows are being sorted on the pool.
    bool isSorting() const { return m_sorter.isSorting(); }
    int sortColumn() const { return m_sorter.column(); } //!< as requested; -1: in the order of the tree
    Qt::SortOrder sortOrder() const { return m_sorter.direction(); }

    //! Whether new content that adds series is only counted until showNewRows(), sort() or a changed filter, so that
    //! rows keep their place. Without additions it is shown at once.
    void setHoldsNewRows(bool holds);
    int newRows() const { return m_next ? m_next->added : 0; }
    void showNewRows();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    //! Returns at once; layoutChanged follows, unless another request does.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void sortingChanged(bool sorting);
    void newRowsChanged(int count);               //!< newRows(), of which none is shown yet
    void sortingFailed(const tcia::Error &error); //!< out of memory; the rows stay as they are

private:
    using Order = SeriesSorter::Order;
    void receive(const Order &order, SeriesSorter::Cause cause);
    void hold(const Order &order);
    void show(Order next);
    void relayout(const Order &order);

    catalog::Catalog &m_catalog;
    LocalStatusOf m_localStatus;
    const session::SeriesSelection *m_selection = nullptr;
    SeriesSorter m_sorter;
    Order m_shown = std::make_shared<SeriesOrder>();
    Order m_next; //!< held back
    bool m_holdsNewRows = false;
};

} // namespace tcia::models
