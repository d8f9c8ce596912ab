// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/bitmap.h"
#include "catalog/filter/filter.h"
#include "catalog/table/seriestable.h"

#include <memory>

namespace tcia::catalog {

//! What text and names leave of a table, kept from one tick to the next.
struct TextMatches
{
    QString text;
    QStringList ids;
    Bitmap rows;
    std::vector<quint8> foundIds; //!< one a name of `ids`
};

//! Looks through a table's names and descriptions for a filter's words and pasted names.
std::shared_ptr<const TextMatches> findTextMatches(const SeriesTable &table, const Filter &filter);

} // namespace tcia::catalog
