// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/table/seriestable.h"
#include "core/bitmap.h"

#include <QSet>

#include <memory>

namespace tcia::catalog {

//! The series that the user already has.
struct LocalSeries
{
    QSet<QString> basket; //!< Series Instance UIDs
    QSet<QString> disk;
};

//! The local status of the rows of one table: the column of FacetId::LocalStatus. "On disk" takes precedence over "in
//! basket".
struct LocalStatusColumn
{
    std::shared_ptr<const LocalSeries> of;
    TextColumn column;
    Bitmap basket; //!< the rows in the basket, on disk or not
};
std::shared_ptr<const LocalStatusColumn> localStatusOf(const SeriesTable &table,
                                                       const std::shared_ptr<const LocalSeries> &sets);

//! The column of a facet; `status` may be null: no series is in the basket or on disk.
const TextColumn &columnOf(FacetId which, const SeriesTable &table, const LocalStatusColumn *status);

} // namespace tcia::catalog
