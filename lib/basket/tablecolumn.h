// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/delimited.h"

#include <QLatin1StringView>

#include <functional>
#include <optional>

//! Finds the column of a table that a list is read from.
namespace tcia::basket {

//! A table's separator and the relevant column.
struct KeyColumn
{
    QChar separator;
    qsizetype index;
    qsizetype found; //!< number of columns with that name
    qsizetype headerRow = 0;
};

//! Whether a heading is that of the column.
using IsWanted = std::function<bool(const QString &heading)>;

IsWanted attribute(const QString &key);   //!< of a series attribute, in any spelling
IsWanted heading(QLatin1StringView name); //!< of that name

//! The column of a table separated by `declared`, else by any usual separator. Tables of portals have lines about the
//! query above the header; a few are skipped.
std::optional<KeyColumn> columnNamed(QStringView text, std::optional<QChar> declared, const IsWanted &isWanted);

//! The column with addresses in buckets, as in the Imaging Data Commons' tables: one row a series or a file.
std::optional<KeyColumn> addressColumn(QStringView text, std::optional<QChar> declared);

//! Reads up to the header of the table and returns it.
QStringList skipToHeader(DelimitedReader &reader, const KeyColumn &column);

} // namespace tcia::basket
