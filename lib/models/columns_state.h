// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalognode.h"

namespace tcia::models {

// The tree's column of what has become of a row.

//! A series': on disk, in the basket; above, of how many below that is so, or what is the matter with the collection.
QString stateWords(const CatalogNode &node);

//! How old a collection is, too, and what of its answer is not shown; that only what passes a filter is counted, if there is one.
QString stateTip(const CatalogNode &node);

//! What asks for attention comes first: failed, under way, not loaded; on disk, in the basket.
qint64 stateOrder(const CatalogNode &node);

} // namespace tcia::models
