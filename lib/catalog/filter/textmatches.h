// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/filter/filter.h"
#include "catalog/table/seriestable.h"
#include "core/bitmap.h"

#include <memory>

namespace tcia::catalog {

//! The rows of a table that match a filter's text and IDs; cached between facet changes.
struct TextMatches
{
    QString text;
    QStringList ids;
    Bitmap rows;
    std::vector<quint8> foundIds; //!< one flag per entry of `ids`
};

//! Searches a table for a filter's words and IDs.
std::shared_ptr<const TextMatches> findTextMatches(const SeriesTable &table, const Filter &filter);

} // namespace tcia::catalog
