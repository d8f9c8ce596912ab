// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>

namespace tcia::catalog {

//! Decides which collections are worth fetching whole, based on the collections of series that were requested
//! individually. A value.
class CollectionChoice
{
public:
    //! Begins a new batch of series: statistics of earlier ones do not apply, but fetched collections stay fetched.
    void begin();

    //! A series was found in `collection`; `left` others are still unresolved. True if the collection should be
    //! fetched; once per collection.
    bool found(const QString &collection, qsizetype left);
    void fetched(const QString &collection) { m_isPending[collection] = false; } //!< or it has failed

private:
    QHash<QString, bool> m_isPending; //!< the chosen collections
    QHash<QString, int> m_hits;       //!< by collection
    int m_found = 0;
};

} // namespace tcia::catalog
