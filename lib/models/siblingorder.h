// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/columns.h"

#include <functional>
#include <vector>

namespace tcia::models {

//! The places of `count` siblings in the order of a column: what is not known comes last whichever the order, equals stay as they
//! are. Every key is made a number once before anything is compared, for there may be tens of thousands.
std::vector<quint32> placesBy(const CatalogColumn &column, Qt::SortOrder order, quint32 count,
                              const std::function<CatalogNode(quint32 place)> &sibling);

} // namespace tcia::models
