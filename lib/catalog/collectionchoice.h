// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>

namespace tcia::catalog {

//! Decides which collections are worth being fetched whole, from those of the series that were requested one by one. A
//! value.
class CollectionChoice
{
public:
    //! Series that are sought now: statistics of earlier ones do not apply to them, but what is fetched stays so.
    void begin();

    //! A series was found in `collection`; `left` others are still sought. True if the collection should be fetched:
    //! once for each.
    bool found(const QString &collection, qsizetype left);
    void fetched(const QString &collection) { m_isPending[collection] = false; } //!< or it has failed

private:
    QHash<QString, bool> m_isPending; //!< the chosen collections
    QHash<QString, int> m_hits;       //!< by collection
    int m_found = 0;
};

} // namespace tcia::catalog
