// SPDX-License-Identifier: Apache-2.0
#include "core/sql.h"

#include <QLoggingCategory>
#include <QSqlError>
#include <QSqlQuery>

#include <mutex>

using namespace Qt::StringLiterals;

namespace tcia {

Q_LOGGING_CATEGORY(logDatabase, "tcia.core.database")

namespace {

// SQLite's primary result codes (sqlite3.h) that are handled differently.
constexpr int busy = 5;
constexpr int locked = 6;
constexpr int readOnly = 8;
constexpr int inputOutput = 10;
constexpr int damaged = 11;
constexpr int full = 13;
constexpr int cannotOpen = 14;
constexpr int notADatabase = 26;

int resultCode(const QSqlError &error) { return error.nativeErrorCode().toInt() & 0xff; }

Error::Kind kindOf(const QSqlError &error)
{
    switch (resultCode(error)) {
    case full: return Error::Kind::NoSpace;
    case readOnly:
    case inputOutput:
    case cannotOpen: return Error::Kind::Disk;
    default: return Error::Kind::Database;
    }
}

//! SQLite's own message only; Qt's prefix carries no information.
QString detailOf(const QSqlError &error)
{
    return error.databaseText().isEmpty() ? error.text() : error.databaseText();
}

} // namespace

Error sqlError(const QSqlError &error) { return {.kind = kindOf(error), .detail = detailOf(error)}; }

QSqlDatabase addSqliteConnection(const QString &name)
{
    static std::once_flag once;
    std::call_once(once, [] { QSqlDatabase::isDriverAvailable(u"QSQLITE"_s); });
    return QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
}

bool isBusy(const QSqlError &error) { return resultCode(error) == busy || resultCode(error) == locked; }

bool isDamaged(const QSqlError &error) { return resultCode(error) == damaged || resultCode(error) == notADatabase; }

QSqlError beginTransaction(QSqlDatabase &connection)
{
    QSqlQuery query(connection);
    return query.exec(u"BEGIN IMMEDIATE"_s) ? QSqlError() : query.lastError();
}

Result<void> execute(QSqlQuery &query)
{
    if (query.exec())
        return {};
    qCWarning(logDatabase).noquote() << query.lastError().text() << "in" << query.lastQuery();
    return failure(sqlError(query.lastError()));
}

Result<void> execute(QSqlDatabase &connection, const QString &statement, const QVariantList &values)
{
    QSqlQuery query(connection);
    if (!query.prepare(statement)) {
        qCWarning(logDatabase).noquote() << query.lastError().text() << "in" << statement;
        return failure(sqlError(query.lastError()));
    }
    for (const QVariant &value : values)
        query.addBindValue(value);
    return execute(query);
}

} // namespace tcia
