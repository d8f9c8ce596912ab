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

//! The same by keys that are made already; unknownKey is what is not known.
inline constexpr qint64 unknownKey = -1;
std::vector<quint32> placesBy(const std::vector<qint64> &keys, Qt::SortOrder order);

//! Texts as numbers of the same order: the order people expect of names with numbers in them. Empty ones are not known.
std::vector<qint64> ranksOf(const std::vector<QString> &texts);

} // namespace tcia::models
