// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalogtree.h"

#include <QAbstractItemModel>

#include <functional>

namespace tcia::models {

//! The catalogue as a tree Collection → Patient → Study → Series, of what passes the filter. A node is a number inside
//! an index, not an object; it identifies a range of rows of the collection's table. Indexes, selection and expansion
//! survive filter changes and refreshes. A collection is loaded when the view requests its children. Answers
//! to the roles of NodeRole and RowRole.
class CatalogModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    using Level = CatalogLevel::Level;
    using enum CatalogLevel::Level;

    //! `catalog` must outlive it.
    explicit CatalogModel(catalog::Catalog &catalog, QObject *parent = nullptr);

    //! The data of a row; without an entry if the index is invalid or its collection is no longer in the catalogue.
    CatalogNode nodeAt(const QModelIndex &index) const;
    //! The series of the selected nodes that pass the filter, in tree order without duplicates.
    std::vector<session::TickedRows> chosenBelow(const QModelIndexList &indexes) const;
    QModelIndex indexOfSeries(const QString &seriesUid) const; //!< invalid if unknown or filtered out
    QModelIndex indexOfCollection(const QString &name) const;

    //! The collections of `indexes` whose content is incomplete: not loaded, loading (even if the first rows are
    //! shown), or failed.
    QModelIndexList notLoaded(const QModelIndexList &indexes) const;
    void load(const QModelIndexList &indexes); //!< loads these collections; retries failed ones

    //! The source of the local status, called whenever a series is painted; if its answers change, repainting the view
    //! is enough.
    void setLocalStatus(LocalStatusOf status) { m_tree.setLocalStatus(std::move(status)); }
    //! The shared selection, which must outlive the model, and the patients of collections not loaded; likewise.
    void setSelection(const session::SeriesSelection &selection) { m_tree.setSelection(selection); }
    void setPatients(PatientsOf patients) { m_tree.setPatients(std::move(patients)); }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    //! Sorts the siblings of every level by a column; -1 (or ascending by name) is the natural order of names and
    //! dates.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    QModelIndex indexOf(const std::optional<NodeId> &node, int column = 0) const; //!< invalid if it is not shown
    void resetEntries();
    void showEntry(qsizetype entry);
    void showState(qsizetype entry);
    void showAll();
    void relayout(const std::function<void()> &change);
    void arrangeRoots();

    catalog::Catalog &m_catalog;
    CatalogTree m_tree;
};

} // namespace tcia::models
