// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QVariantList>

class QSqlQuery;

//! SQL statements and the errors of those that fail. On the thread of their connection.
namespace tcia {

//! The Error of a failed statement: NoSpace, Disk or Database, with SQLite's own message.
Error sqlError(const QSqlError &error);

//! A new SQLite connection of that unique name, not open, for the calling thread. Any thread may call it: the first
//! call sets up Qt's list of drivers, which Qt 6.4 does without a lock.
QSqlDatabase addSqliteConnection(const QString &name);

bool isBusy(const QSqlError &error);    //!< another process is using the file
bool isDamaged(const QSqlError &error); //!< the file is not, or is no longer, a database

//! Begins a transaction that may write: one that starts with a read cannot write after another process has written.
//! Invalid if it has begun.
[[nodiscard]] QSqlError beginTransaction(QSqlDatabase &connection);

//! Runs a prepared query. On failure the statement is logged; the Error names the file instead, which means more to
//! users.
[[nodiscard]] Result<void> execute(QSqlQuery &query);

//! Prepares and runs `statement` with positional values.
[[nodiscard]] Result<void> execute(QSqlDatabase &connection, const QString &statement, const QVariantList &values = {});

} // namespace tcia
