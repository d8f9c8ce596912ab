// SPDX-License-Identifier: Apache-2.0
#include "catalog/collectionchoice.h"

namespace tcia::catalog {

void CollectionChoice::begin()
{
    m_isPending.removeIf([](QHash<QString, bool>::iterator pending) { return !*pending; });
    m_hits.clear();
    m_found = 0;
}

bool CollectionChoice::found(const QString &collection, qsizetype left)
{
    constexpr qsizetype worthIt = 10; // expected number of series that justify fetching a collection
    constexpr int fewFound = 12;
    ++m_found;
    const int hits = ++m_hits[collection];
    const int needed = m_found < fewFound ? 2 : 3;
    const qsizetype expected = left * (hits - 1) / m_found;
    if (collection.isEmpty() || m_isPending.contains(collection) || hits < needed || expected < worthIt)
        return false;
    m_isPending.insert(collection, true);
    return true;
}

} // namespace tcia::catalog
