// SPDX-License-Identifier: Apache-2.0
#include "core/database.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace tcia {

Database::Database(QString path, QStringList migrations)
    : m_path(std::move(path)), m_migrations(std::move(migrations)), m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1);
}

Database::~Database()
{
    QtConcurrent::run(&m_thread, [this] {
        if (QSqlDatabase::contains(m_name)) {
            QSqlDatabase::database(m_name, false).close();
            QSqlDatabase::removeDatabase(m_name);
        }
    }).waitForFinished();
    m_thread.waitForDone();
}

QFuture<Result<void>> Database::open()
{
    return QtConcurrent::run(&m_thread, [this] { return openHere(); });
}

Result<void> Database::openHere()
{
    if (m_opened)
        return m_state;
    m_opened = true;
    if (const QDir folder = QFileInfo(m_path).absoluteDir(); !folder.mkpath(u"."_s))
        return m_state = failure(Error::Kind::Disk, u"The folder cannot be made."_s, folder.path());
    m_state = connectHere();
    if (!m_state && m_state.error().kind == Error::Kind::Database) {
        setAside();
        m_state = connectHere();
    }
    return m_state;
}

Result<void> Database::connectHere()
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    connection.setDatabaseName(m_path);
    connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!connection.open())
        return failure(databaseError(connection));
    for (const QString &pragma : {u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=NORMAL"_s, u"PRAGMA foreign_keys=ON"_s})
        if (const auto done = execute(connection, pragma); !done)
            return done;
    QSqlQuery check(connection);
    if (!check.exec(u"PRAGMA quick_check(1)"_s) || !check.next() || check.value(0).toString() != "ok"_L1)
        return failure(Error::Kind::Database, u"The file is damaged."_s, m_path);
    check.finish();
    return migrate(connection);
}

Result<void> Database::migrate(QSqlDatabase &connection)
{
    QSqlQuery query(connection);
    if (!query.exec(u"PRAGMA user_version"_s) || !query.next())
        return failure(databaseError(connection));
    int version = query.value(0).toInt();
    query.finish();
    if (version > m_migrations.size())
        return failure(Error::Kind::Usage, u"It was written by a newer version of this program."_s, m_path);
    for (; version < m_migrations.size(); ++version) {
        if (!connection.transaction())
            return failure(databaseError(connection));
        for (const QString &statement : m_migrations[version].split(u';', Qt::SkipEmptyParts))
            if (!statement.trimmed().isEmpty())
                if (const auto done = execute(connection, statement); !done)
                    return done;
        if (const auto done = execute(connection, u"PRAGMA user_version=%1"_s.arg(version + 1)); !done)
            return done;
        if (!connection.commit())
            return failure(databaseError(connection));
    }
    return {};
}

void Database::setAside()
{
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
    const QString kept = m_path + u".damaged-"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
    QFile::rename(m_path, kept);
    QFile::remove(m_path + u"-wal"_s);
    QFile::remove(m_path + u"-shm"_s);
    m_repairNote = u"A damaged file was set aside as %1 and begun anew."_s.arg(kept);
}

Error Database::databaseError(const QSqlDatabase &connection) const
{
    return {.kind = Error::Kind::Database, .detail = connection.lastError().text(), .subject = m_path};
}

Result<void> execute(QSqlQuery &query)
{
    if (query.exec())
        return {};
    return failure(Error::Kind::Database, query.lastError().text(), query.lastQuery());
}

Result<void> execute(QSqlDatabase &connection, const QString &statement, const QVariantList &values)
{
    QSqlQuery query(connection);
    if (!query.prepare(statement))
        return failure(Error::Kind::Database, query.lastError().text(), statement);
    for (const QVariant &value : values)
        query.addBindValue(value);
    return execute(query);
}

} // namespace tcia
