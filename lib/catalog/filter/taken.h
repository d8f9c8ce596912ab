// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/table/seriestable.h"

#include <QSet>

#include <memory>

namespace tcia::catalog {

//! What the user has of the archive's series already.
struct TakenSets
{
    QSet<QString> basket; //!< Series Instance UIDs
    QSet<QString> disk;
};

//! The same for the rows of one table: FacetId::Taken as a column. On disk says more than in the basket.
struct TakenColumn
{
    std::shared_ptr<const TakenSets> of;
    TextColumn column;
};
std::shared_ptr<const TakenColumn> takenOf(const SeriesTable &table, const std::shared_ptr<const TakenSets> &sets);

//! The column of a facet; `taken` may be null: nothing is.
const TextColumn &columnOf(FacetId which, const SeriesTable &table, const TakenColumn *taken);

} // namespace tcia::catalog
