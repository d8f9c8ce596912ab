// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalognode.h"

namespace tcia::models {

// The "State" column of the tree.

//! Why a collection has no content yet: not loaded, being loaded, or the error.
QString loadingWords(const catalog::CatalogEntry &entry);

//! For a series: on disk or in the basket; above: how many series are, or the state of the collection.
QString stateWords(const CatalogNode &node);

//! Additionally the age of a collection, unusable rows, and whether only filtered series are counted.
QString stateTip(const CatalogNode &node);

//! Sort key by urgency: failed, loading, not loaded; on disk, in the basket.
qint64 stateOrder(const CatalogNode &node);

} // namespace tcia::models
