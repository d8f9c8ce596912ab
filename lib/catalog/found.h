// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/shown.h"

namespace tcia::catalog {

//! Looks through a table's names and descriptions for a filter's words and pasted names.
std::shared_ptr<const Found> findIn(const SeriesTable &table, const Filter &filter);

} // namespace tcia::catalog
