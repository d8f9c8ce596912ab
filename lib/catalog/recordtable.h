// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/database.h"
#include "core/fields.h"

#include <QSqlQuery>

namespace tcia::catalog {

//! Lists of one kind of record in SQLite, each list under the number of its owner. The columns are fields<Record>(): a new
//! attribute is a new column.
template <typename Record>
class RecordTable
{
public:
    explicit RecordTable(const QString &name) : m_name(name) {}

    //! Whether the table is there with exactly the columns of today.
    Result<bool> isCurrent(QSqlDatabase &connection) const;
    Result<void> create(QSqlDatabase &connection) const; //!< anew, dropping an older one
    Result<void> insert(QSqlDatabase &connection, qint64 owner, const QList<Record> &records) const;
    Result<QList<Record>> select(QSqlDatabase &connection, qint64 owner) const; //!< in the order of insertion

private:
    QStringList columns() const;
    const QString m_name;
};

} // namespace tcia::catalog
