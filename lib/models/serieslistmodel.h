// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"
#include "models/catalogmodel.h"
#include "models/seriesorder.h"

#include <QAbstractTableModel>
#include <QFuture>

namespace tcia::models {

//! The catalogue as a flat table of the series that pass the filter, of all loaded collections. Sorts and merges new
//! content on the pool: the GUI thread only exchanges one immutable order for the next, in one step, and moves the
//! persistent indexes by the series' UIDs. Until then all rows stay as they are, whatever the catalogue holds by then.
//! The steps are: layoutChanged for any change from rows to rows, because changes may be scattered over a million
//! rows; an insertion into the empty table; a removal of all rows.
//! sort() and changed filters cancel what is being sorted. New content does not: it is sorted next.
class SeriesListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    //! Those of CatalogModel, with the same meaning; see RowRole, too.
    enum Role {
        LevelRole = CatalogModel::LevelRole,
        SeriesUidRole = CatalogModel::SeriesUidRole,
        EntryRole = CatalogModel::EntryRole,
        StateRole = CatalogModel::StateRole,
        LocalStatusRole = CatalogModel::LocalStatusRole,
    };

    //! `catalog` must outlive it.
    explicit SeriesListModel(catalog::Catalog &catalog, QObject *parent = nullptr);
    ~SeriesListModel() override;

    //! As in CatalogModel.
    void setLocalStatus(LocalStatusOf status) { m_localStatus = std::move(status); }
    void setSelection(const session::SeriesSelection &selection) { m_selection = &selection; }
    session::SeriesSelection::Target targetOf(const QModelIndex &index) const;

    //! The series of a row. Valid until the rows change; table() says of which table it is a row.
    SeriesRef at(int row) const { return m_shown->rows[size_t(row)]; }
    int rowOf(SeriesRef ref) const { return m_shown->placeOf(ref); }
    int rowOf(const QString &seriesUid) const; //!< -1 if unknown or filtered out
    //! The shown table of a collection, by the number in a SeriesRef. The catalogue may already have a newer one.
    const std::shared_ptr<const catalog::SeriesTable> &table(quint32 collection) const;
    //! The number in a SeriesRef of a collection; unset if it has no table.
    std::optional<quint32> collection(const QString &name) const { return m_shown->collection(name); }
    quint32 collectionCount() const { return quint32(m_shown->collections.size()); }
    std::optional<tcia::Series> recordAt(int row) const; //!< unset if there is no such row

    //! Something is being sorted on the pool.
    bool isSorting() const { return m_isSorting; }
    int sortColumn() const { return m_sortColumn; } //!< as requested; -1: in the order of the tree
    Qt::SortOrder sortOrder() const { return m_sortOrder; }

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
    enum class Cause { Content, User };
    using Order = std::shared_ptr<const SeriesOrder>;
    bool hasOtherRows() const;
    void takeContent();
    void takeFilter();
    void request(Cause cause);
    void receive(const Result<Order> &order, Cause cause);
    void hold(const Order &order);
    void show(const Order &order);
    void relayout(const Order &order);
    CatalogNode nodeOf(int row) const;

    catalog::Catalog &m_catalog;
    LocalStatusOf m_localStatus;
    const session::SeriesSelection *m_selection = nullptr;
    Order m_shown = std::make_shared<SeriesOrder>();
    Order m_next;                           //!< held back
    std::vector<FilteredTable> m_requested; //!< what was sorted last or is being sorted
    QFuture<Order> m_sorted;
    int m_request = 0; //!< number of the last request
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    bool m_isSorting = false;
    bool m_isOutdated = false; //!< content came while sorting
    bool m_holdsNewRows = false;
};

} // namespace tcia::models
