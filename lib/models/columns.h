// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalognode.h"

#include <span>

namespace tcia::models {

//! One column of the tree. Header, alignment, display and sorting use its row of the table in columns.cpp; adding a
//! column adds a row there.
struct CatalogColumn
{
    const char *title; //!< translated in context "CatalogColumns"
    Qt::Alignment alignment;
    int width; //!< in characters, for a first layout
    QString (*display)(const CatalogNode &);
    qint64 (*number)(const CatalogNode &);         //!< sort key, -1 if unknown; null: the display text
    QString (*tip)(const CatalogNode &) = nullptr; //!< null: the display text
};

//! All columns in display order.
std::span<const CatalogColumn> catalogColumns();

//! The column of that (untranslated) title; -1 if none.
int catalogColumn(QLatin1StringView title);

} // namespace tcia::models
