// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/columns.h"

#include <functional>
#include <vector>

namespace tcia::models {

//! The stable order of `count` siblings by a column, unknown values last in either direction. Keys are converted to
//! numbers once, because there may be tens of thousands.
std::vector<quint32> positionsBy(const CatalogColumn &column, Qt::SortOrder order, quint32 count,
                                 const std::function<CatalogNode(quint32 position)> &sibling);

//! The same with precomputed keys; unknownKey marks unknown values.
inline constexpr qint64 unknownKey = -1;
std::vector<quint32> positionsBy(const std::vector<qint64> &keys, Qt::SortOrder order);

//! Ranks texts in natural order. Empty texts are unknown.
std::vector<qint64> ranksOf(const std::vector<QString> &texts);

} // namespace tcia::models
