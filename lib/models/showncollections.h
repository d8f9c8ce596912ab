// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/catalog.h"
#include "models/showncollection.h"

#include <vector>

namespace tcia::models {

//! The collections of a catalogue as the tree shows them. Each keeps its number as long as the object lives, even when
//! the catalogue lists it no longer, because nodes and indexes refer to it. Lives on the catalogue's thread.
class ShownCollections
{
public:
    using Tables = std::vector<ShownCollection::Table>; //!< by number

    //! `catalog` must outlive it. Empty until followEntries().
    explicit ShownCollections(const catalog::Catalog &catalog) : m_catalog(catalog) {}

    quint32 size() const { return quint32(m_collections.size()); }
    const ShownCollection &operator[](quint32 number) const { return m_collections[number]; }
    void setRow(quint32 number, int row) { m_collections[number].setRow(row); }

    //! The catalogue's entry; null if its list has changed and followEntries() is still to come.
    const catalog::CatalogEntry *entryOf(quint32 number) const;
    quint32 ofEntry(qsizetype entry) const; //!< the number of the collection of an entry
    bool isHidden(quint32 number) const;    //!< gone, or without anything that passes the filter
    bool isOutdated(quint32 number) const;  //!< the catalogue has other nodes
    bool isAnyOutdated() const;

    void followEntries();      //!< the catalogue has another list of collections
    void take(quint32 number); //!< shows what the catalogue has
    void takeAll();
    void forgetOrders();
    void clearGone(); //!< the content of collections that are gone

    Tables tables() const;
    //! The node after a change, by its identity; unset if it is gone. `before`: tables() before the change.
    std::optional<NodeId> moved(const NodeId &node, const Tables &before) const;

private:
    const catalog::CatalogEntry &newest(const ShownCollection &one) const;

    const catalog::Catalog &m_catalog;
    std::vector<ShownCollection> m_collections;
};

} // namespace tcia::models
