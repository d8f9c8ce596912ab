// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/catalog.h"

#include <functional>
#include <span>

namespace tcia::models {

//! The levels of the tree. Unscoped, for they feed Qt's int interface.
struct CatalogLevel
{
    enum Level { Collection, Patient, Study, Series };
};

//! What the rest of the program knows of a series: chosen, on disk. Flags.
enum class Mark : quint8 { None = 0, InBasket = 1, OnDisk = 2 };
Q_DECLARE_FLAGS(Marks, Mark)
Q_DECLARE_OPERATORS_FOR_FLAGS(Marks)

//! What a row of the tree stands for. The pointers live as long as the model shows them.
struct CatalogNode
{
    CatalogLevel::Level level = CatalogLevel::Collection;
    const catalog::CatalogEntry *entry = nullptr;
    const catalog::SeriesTable *table = nullptr; //!< null until loaded
    const catalog::FilterResult *shown = nullptr;       //!< null until loaded
    quint32 number = 0;                          //!< of the collection in the catalogue; of the patient, study or row in the table
    const std::function<Marks(const QString &)> *marksOf = nullptr;

    std::span<const quint32> rows() const; //!< the rows of the table below it that pass the filter
    Marks marks() const;                   //!< of a series
};

} // namespace tcia::models
