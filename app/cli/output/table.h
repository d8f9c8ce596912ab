// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fields.h"

#include <QList>
#include <QString>
#include <QVariant>

namespace tcia::cli {

//! One column of what a command prints.
struct Column
{
    enum class Kind { Text, Path, Number, Bytes }; //!< a long text is cut in a table for people, a path is not

    QString key;   //!< in JSON, CSV, TSV, XML and HTML: the guide's spelling
    QString title; //!< in a table for people
    Kind kind = Kind::Text;
    bool important = true; //!< shown in a table for people, where there is no room for all
};

//! What a command prints, in whatever format. Cells are QString, QDate, qlonglong, or invalid where nothing is known.
struct Table
{
    QString title;
    QList<Column> columns;
    QList<QVariantList> rows;
};

//! A column of our own, which is no attribute of a record.
Column column(QLatin1StringView key, const QString &title, Column::Kind kind = Column::Kind::Text,
              bool important = true);

//! A table with one row a record and one column a field.
template <typename Record>
Table tableOf(const QList<Record> &records, const QString &title);

//! The record's fields as cells, in the order of the table's columns.
template <typename Record>
QVariantList cellsOf(const Record &record);

//! The column that shows a field of a record.
template <typename Record>
Column columnOf(const Field<Record> &field);

//! A table with a single column that is an attribute of a series (Collection, Modality …).
Table tableOfValues(QLatin1StringView key, const QStringList &values);

} // namespace tcia::cli
