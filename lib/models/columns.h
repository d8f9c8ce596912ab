// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/catalognode.h"

#include <QVariant>

#include <span>

namespace tcia::models {

//! One column of the tree. Header, alignment, display and sorting use its row of the table in columns.cpp; adding a
//! column adds a row there.
struct CatalogColumn
{
    enum class Kind {
        Text,
        Glyph, //!< RowRole::State; the text is for screen readers, the header shows no title
        Tick,  //!< Qt::CheckStateRole: whether the row is selected; the header shows no title
    };
    const char *title; //!< translated in context "CatalogColumns"
    Qt::Alignment alignment;
    int width; //!< in characters, for a first layout
    QString (*display)(const CatalogNode &);
    qint64 (*number)(const CatalogNode &);         //!< sort key, -1 if unknown; null: the display text
    QString (*tip)(const CatalogNode &) = nullptr; //!< null: the display text
    Kind kind = Kind::Text;
};

//! All columns in display order.
std::span<const CatalogColumn> catalogColumns();

//! The headerData() of tree and list for a column.
QVariant headerOf(const CatalogColumn &column, int role);

//! Whether a licence of its shown series forbids commercial use.
bool isNonCommercial(const CatalogNode &node);

//! The column of that (untranslated) title; -1 if none.
int catalogColumn(QLatin1StringView title);

} // namespace tcia::models
