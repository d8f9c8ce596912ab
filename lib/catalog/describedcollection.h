// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"

#include <QDateTime>
#include <QHash>

namespace tcia::catalog {

//! What an archive says about a collection without its content being requested.
struct DescribedCollection
{
    QString text {};      //!< the description as plain text with line ends
    QString uri {};       //!< where it is described and cited, as sent; see doiOf()
    QDate updated {};     //!< when the description was changed last
    Count patients {};    //!< in the whole collection
    QDateTime fetched {}; //!< when the server said this (UTC)
    bool operator==(const DescribedCollection &) const = default;
};

//! By the collection's name.
using DescribedCollections = QHash<QString, DescribedCollection>;

//! Adds what the server's rows say; the descriptions become plain text. Takes time for hundreds of descriptions: for
//! the pool.
DescribedCollections withDescriptions(DescribedCollections known, const QList<CollectionDescription> &rows,
                                      const QDateTime &fetched);
DescribedCollections withCounts(DescribedCollections known, const QList<CollectionCount> &rows,
                                const QDateTime &fetched);

} // namespace tcia::catalog
