// SPDX-License-Identifier: Apache-2.0
#include "models/showncollections.h"

#include <QHash>

#include <algorithm>

namespace tcia::models {

using catalog::CatalogEntry;

const CatalogEntry *ShownCollections::entryOf(quint32 number) const
{
    const ShownCollection &one = m_collections[number];
    const auto &entries = m_catalog.entries();
    if (one.entry() < 0 || one.entry() >= qsizetype(entries.size()) || entries[size_t(one.entry())].name != one.name())
        return nullptr;
    return &entries[size_t(one.entry())];
}

quint32 ShownCollections::ofEntry(qsizetype entry) const
{
    const auto found = std::ranges::find(m_collections, entry, &ShownCollection::entry);
    Q_ASSERT(found != m_collections.end());
    return quint32(found - m_collections.begin());
}

//! Of a collection that is not gone.
const CatalogEntry &ShownCollections::newest(const ShownCollection &one) const
{
    return m_catalog.entries()[size_t(one.entry())];
}

bool ShownCollections::isHidden(quint32 number) const
{
    const ShownCollection &one = m_collections[number];
    return one.entry() < 0 || newest(one).hidden;
}

bool ShownCollections::isOutdated(quint32 number) const
{
    const ShownCollection &one = m_collections[number];
    return one.entry() >= 0 && one.differsFrom(newest(one));
}

bool ShownCollections::isAnyOutdated() const
{
    for (quint32 number = 0; number < size(); ++number)
        if (isOutdated(number))
            return true;
    return false;
}

void ShownCollections::followEntries()
{
    QHash<QString, quint32> known;
    for (quint32 number = 0; number < size(); ++number) {
        known.insert(m_collections[number].name(), number);
        m_collections[number].setEntry(-1);
    }
    const auto &entries = m_catalog.entries();
    for (size_t entry = 0; entry < entries.size(); ++entry) {
        const auto number = known.constFind(entries[entry].name);
        if (number != known.cend()) {
            m_collections[*number].setEntry(qsizetype(entry));
            continue;
        }
        ShownCollection &added = m_collections.emplace_back(entries[entry].name);
        added.setEntry(qsizetype(entry));
        added.take(entries[entry]);
    }
}

void ShownCollections::take(quint32 number)
{
    ShownCollection &one = m_collections[number];
    if (one.entry() >= 0)
        one.take(newest(one));
}

void ShownCollections::takeAll()
{
    for (quint32 number = 0; number < size(); ++number)
        take(number);
}

void ShownCollections::forgetOrders()
{
    for (ShownCollection &one : m_collections)
        one.forgetOrders();
}

void ShownCollections::clearGone()
{
    for (ShownCollection &one : m_collections)
        if (one.entry() < 0)
            one.clear();
}

ShownCollections::Tables ShownCollections::tables() const
{
    Tables out;
    for (const ShownCollection &one : m_collections)
        out.push_back(one.table());
    return out;
}

std::optional<NodeId> ShownCollections::moved(const NodeId &node, const Tables &before) const
{
    const ShownCollection &in = m_collections[node.collection];
    if (node.level == CatalogLevel::Collection || before[node.collection] == in.table())
        return node;
    const auto number = in.find(node.level, *before[node.collection], node.number);
    return number ? NodeId {node.level, node.collection, *number} : std::optional<NodeId>();
}

} // namespace tcia::models
