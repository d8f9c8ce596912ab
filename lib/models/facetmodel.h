// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/facetgroup.h"

#include <QAbstractItemModel>

#include <array>

namespace tcia::models {

//! The filter pane as a tree: a group for each facet, and below it its rows. Groups that the user never opened are
//! gathered at the end below one head. A change of a check box changes the catalogue's filter. Ticked values stand
//! first, then the most frequent; as long as the order of a group is frozen, its rows do not move away from the mouse.
//! While the mouse is over the pane, a changed filter moves no row at all.
class FacetModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    //! `opened`: the keys of the facets that do not belong to the gathered ones. `catalog` must outlive it.
    FacetModel(catalog::Catalog &catalog, const QStringList &opened, QObject *parent = nullptr);

    QModelIndex indexOf(catalog::FacetId facet) const; //!< the head of its group
    QModelIndex gatheredGroups() const;                //!< their head; invalid if there are none
    void moveToMain(catalog::FacetId facet);           //!< if it is one of the gathered groups
    void setSearch(catalog::FacetId facet, const QString &text);
    void setShowsAll(catalog::FacetId facet, bool all);
    void clearTicked(catalog::FacetId facet);
    void mergeSpellings() { models::mergeSpellings(m_catalog); }
    void freezeOrder(const QSet<catalog::FacetId> &groups); //!< of these groups, and of no others
    //! Whether the mouse is over the pane. When it has left, the rows become those of the filter.
    void setPointed(bool isPointed);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &) const override { return 1; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    FacetGroup &groupOf(catalog::FacetId facet) { return m_groups[size_t(facet)]; }
    const FacetRow *rowAt(const QModelIndex &index) const; //!< null for heads
    void updateAll();
    void followFilter();
    void update(catalog::FacetId facet, bool keepsRows);
    void showHeads();
    void reorder(FacetGroup &shown, const QList<FacetRow> &order);

    catalog::Catalog &m_catalog;
    std::array<FacetGroup, catalog::facetCount> m_groups;
    QList<catalog::FacetId> m_main;
    QList<catalog::FacetId> m_gathered;
    bool m_hasGathered = false; //!< their head is shown
    QSet<catalog::FacetId> m_frozen;
    bool m_isPointed = false;
    bool m_keepsRows = false; //!< the filter changed while the mouse was over the pane
    bool m_isMerged = false;  //!< spellings, by the filter
};

} // namespace tcia::models
