// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/catalog.h"
#include "models/catalogmodel.h"

#include <QVariant>

#include <span>

namespace tcia::models {

//! What a row of the tree stands for. The pointers live as long as the model shows them.
struct CatalogNode
{
    CatalogModel::Level level = CatalogModel::Collection;
    const catalog::Entry *entry = nullptr;
    const catalog::SeriesTable *table = nullptr; //!< null until loaded
    const catalog::Shown *shown = nullptr;       //!< null until loaded
    quint32 number = 0;                          //!< of the collection in the catalogue; of the patient, study or row in the table
    const std::function<Marks(const QString &)> *marksOf = nullptr;

    std::span<const quint32> rows() const; //!< the rows of the table below it that pass the filter
    Marks marks() const;                   //!< of a series
};

//! One column of the tree. Header, alignment, display and sorting all read its row of the table in columns.cpp; a column more is
//! a row more there.
struct CatalogColumn
{
    const char *title; //!< translated in context "CatalogColumns"
    Qt::Alignment alignment;
    int width;         //!< in characters, for a first layout
    QString (*display)(const CatalogNode &);
    qint64 (*number)(const CatalogNode &); //!< what it sorts by, -1 unknown; null: by the display text
};

std::span<const CatalogColumn> catalogColumns();

//! The column of that (untranslated) title; -1 if none.
int catalogColumn(QLatin1StringView title);

} // namespace tcia::models
