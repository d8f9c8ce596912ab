// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/rowruns.h"
#include "models/showncollections.h"
#include "session/tickedrows.h"

#include <vector>

namespace tcia::models {

//! A column and direction by which siblings are ordered.
struct TreeOrder
{
    int column = -1;
    Qt::SortOrder direction = Qt::AscendingOrder;

    bool operator==(const TreeOrder &) const = default;
    //! The order of the tables: by names and dates.
    bool isNatural() const { return column < 0 || (column == 0 && direction == Qt::AscendingOrder); }
};

//! What CatalogModel shows: the collections in order and, of each, the nodes that pass the filter. It changes only when
//! told to, so that a model can announce each step; until then it stays valid, whatever the catalogue holds by then.
//! Lives on the catalogue's thread.
class CatalogTree
{
public:
    //! `catalog` must outlive it. Empty until collections().followEntries().
    explicit CatalogTree(const catalog::Catalog &catalog) : m_collections(catalog) {}

    //! What is known of the collections, shown or not; it changes the nodes below them.
    ShownCollections &collections() { return m_collections; }
    const ShownCollections &collections() const { return m_collections; }

    // Nodes. Those passed in must be of this tree.
    const std::vector<quint32> &roots() const { return m_roots; } //!< the shown collections, in order
    NodeId root(int row) const { return {CatalogLevel::Collection, m_roots[size_t(row)], 0}; }
    int childCount(const NodeId &parent) const;
    bool hasChildren(const NodeId &parent) const; //!< also of a collection that is not loaded
    NodeId child(const NodeId &parent, int row) const;
    std::optional<NodeId> parentOf(const NodeId &node) const; //!< unset for a collection, and if its content is gone
    int rowOf(const NodeId &node) const;                      //!< -1 if not shown
    std::optional<NodeId> find(const QString &seriesUid) const;
    std::optional<NodeId> collection(const QString &name) const;
    //! What the columns say of a node; its entry is null if the catalogue has another list of collections by now.
    CatalogNode nodeOf(const NodeId &id) const;
    //! The entry of its collection in the catalogue; -1: gone.
    qsizetype entryNumber(const NodeId &node) const { return m_collections[node.collection].entry(); }
    //! The shown series below the nodes, in tree order without duplicates.
    std::vector<session::TickedRows> seriesBelow(const std::vector<NodeId> &nodes) const;

    // What nodes know of more than the catalogue, see CatalogModel
    void setLocalStatus(LocalStatusOf status) { m_localStatus = std::move(status); }
    void setSelection(const session::SeriesSelection &selection) { m_selection = &selection; }
    void setPatients(PatientsOf patients) { m_patients = std::move(patients); }

    // Changes
    const TreeOrder &order() const { return m_order; }
    void setOrder(const TreeOrder &order); //!< also orders the collections

    std::vector<quint32> wantedRoots() const; //!< the collections to show now, in order
    bool areRootsOrdered() const { return arranged(m_roots) == m_roots; }
    void orderRoots();
    void removeRoots(RowRun run);
    void insertRoots(RowRun run, const std::vector<quint32> &wanted); //!< this run of `wanted`, at the same rows

private:
    Siblings below(const NodeId &parent) const;
    std::vector<quint32> arranged(std::vector<quint32> roots) const;
    void countRoots();

    ShownCollections m_collections;
    std::vector<quint32> m_roots;
    TreeOrder m_order;
    LocalStatusOf m_localStatus;
    const session::SeriesSelection *m_selection = nullptr;
    PatientsOf m_patients;
};

} // namespace tcia::models
