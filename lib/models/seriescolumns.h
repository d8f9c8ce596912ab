// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/columns.h"

namespace tcia::models {

//! The sort key of a column of the list: texts in natural order, numbers, or the collections' order. Runs on the pool.
struct SeriesSortKey
{
    //! Null: the column has no texts.
    const catalog::PackedTexts &(*texts)(const catalog::SeriesTable &) = nullptr;
    //! By row: the number of its text, or its number plus one, or its day; 0 is unknown. Null: the collection's order.
    void (*numbers)(const catalog::SeriesTable &, std::span<const Row> rows, quint64 *to) = nullptr;
};

//! One column of the list of series: title, alignment, width and text as in the tree, and a sort key. Adding a column
//! adds a row to the table in seriescolumns.cpp.
struct SeriesColumn
{
    CatalogColumn cell; //!< called for series only
    bool isShownByDefault;
    SeriesSortKey sortKey;
    const char *absent = nullptr; //!< text shown for an empty value, translated like titles; null: none
};

//! All columns in display order.
std::span<const SeriesColumn> seriesColumns();

//! The text of a cell, or that it is absent.
QString wordsOf(const SeriesColumn &column, const CatalogNode &series);

//! The same for screen readers: the first column adds the local status, which is painted.
QString accessibleText(const SeriesColumn &column, const CatalogNode &series);

//! The column of that (untranslated) title; -1 if none.
int seriesColumn(QLatin1StringView title);

} // namespace tcia::models
