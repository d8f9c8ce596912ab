// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/catalog.h"
#include "core/bitmap.h"

#include <memory>

namespace tcia::session {

//! Ticked series of one collection by their rows in a table; a thread-safe value.
struct TickedRows
{
    std::shared_ptr<const catalog::SeriesTable> table;
    Bitmap rows;

    bool operator==(const TickedRows &) const = default;
};

//! The ticked rows that pass the filter. The entry must show the same table.
Bitmap shownOf(const TickedRows &ticked, const catalog::CatalogEntry &entry);

//! The same series in another table; missing ones are dropped.
TickedRows movedTo(const std::shared_ptr<const catalog::SeriesTable> &table, const TickedRows &ticked);

} // namespace tcia::session
