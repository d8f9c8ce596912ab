// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fields.h"
#include "core/result.h"

#include <QList>
#include <QString>
#include <QVariant>

namespace tcia::tables {

//! A column of a command's output.
struct TableColumn
{
    enum class Kind { Text, Path, Number, Bytes }; //!< tables truncate long texts, but not paths

    QString key;   //!< in JSON, CSV, TSV, XML and HTML: the guide's spelling
    QString title; //!< title in tables
    Kind kind = Kind::Text;
    bool important = true; //!< shown in tables, which have no room for all
};

//! The output of a command, in any format. Cells are QString, QDate, qlonglong, or invalid if unknown.
struct Table
{
    QString title;
    QList<TableColumn> columns;
    QList<QVariantList> rows;
};

//! A column that is not an attribute of a record.
TableColumn column(QLatin1StringView key, const QString &title, TableColumn::Kind kind = TableColumn::Kind::Text,
                   bool important = true);

//! A table with one row per record and one column per field.
template <typename Record>
Table tableOf(const QList<Record> &records, const QString &title);

//! The record's fields as cells, in the order of the table's columns.
template <typename Record>
QVariantList cellsOf(const Record &record);

//! The column that shows a field of a record.
template <typename Record>
TableColumn columnOf(const Field<Record> &field);

//! Only these columns, in this order, by their keys in any spelling that normalisedKey() makes the same. Usage, naming
//! those that there are, for others.
Result<Table> withColumns(const Table &table, const QStringList &keys);

//! A table with a single column that is an attribute of a series (Collection, Modality …).
Table tableOfValues(QLatin1StringView key, const QStringList &values);

} // namespace tcia::tables
