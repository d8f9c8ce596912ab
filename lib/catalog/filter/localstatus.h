// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/table/seriestable.h"

#include <QSet>

#include <memory>

namespace tcia::catalog {

//! What the user has of the archive's series already.
struct LocalSeries
{
    QSet<QString> basket; //!< Series Instance UIDs
    QSet<QString> disk;
};

//! The same for the rows of one table: FacetId::LocalStatus as a column. On disk says more than in the basket.
struct LocalStatusColumn
{
    std::shared_ptr<const LocalSeries> of;
    TextColumn column;
};
std::shared_ptr<const LocalStatusColumn> localStatusOf(const SeriesTable &table, const std::shared_ptr<const LocalSeries> &sets);

//! The column of a facet; `taken` may be null: nothing is.
const TextColumn &columnOf(FacetId which, const SeriesTable &table, const LocalStatusColumn *taken);

} // namespace tcia::catalog
