// SPDX-License-Identifier: Apache-2.0
#include "core/databasefile.h"

#include "core/damageddatabase.h"
#include "core/diskerror.h"
#include "core/files.h"
#include "core/lock.h"
#include "core/reason.h"
#include "core/sql.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace tcia {

namespace {

QString lockOf(const QString &path) { return path + u".lock"_s; }

//! Restricts the database to the user; SQLite copies its permissions to -wal and -shm.
void restrictAllToUser(const QString &path)
{
    for (const auto &companion : {"-wal"_L1, "-shm"_L1})
        if (const QString file = path + companion; QFileInfo(file).isFile())
            restrictToUser(file);
    restrictToUser(path);
}

} // namespace

DatabaseFile::DatabaseFile(QString path, QStringList migrations, DatabaseOptions options)
    : m_path(std::move(path)),
      m_migrations(std::move(migrations)),
      m_options(options),
      m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

DatabaseFile::~DatabaseFile()
{
    if (!QSqlDatabase::contains(m_name))
        return;
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

Result<void> DatabaseFile::open()
{
    if (m_opened)
        return m_state;
    m_opened = true;
    if (const QDir folder = QFileInfo(m_path).absoluteDir(); !folder.mkpath(u"."_s))
        return m_state = failure(folderNotCreated(folder.path()));
    if (m_options.access == Access::Exclusive)
        if (const auto held = lock(); !held)
            return m_state = held;
    m_state = connect();
    if (!m_state && m_damaged)
        if (const auto replaced = replaceDamaged(); !replaced)
            m_state = replaced;
    return m_state;
}

// Taken before the file is opened, because opening it may repair or migrate it.
Result<void> DatabaseFile::lock()
{
    m_lock = makeLock(lockOf(m_path));
    if (tryLock(*m_lock))
        return {};
    m_isLockedElsewhere = m_lock->error() == QLockFile::LockFailedError;
    const QString isUsing = english<QT_TRANSLATE_NOOP(
        "Reasons", "%1 (process %2 on %3) is using it. Wait until it has finished, or close it.")>();
    return failure(lockedError(*m_lock, m_path, isUsing));
}

Result<void> DatabaseFile::remove(const QString &path)
{
    const auto held = makeLock(lockOf(path));
    if (!tryLock(*held))
        return held->error() == QLockFile::LockFailedError ? Result<void>() : failure(lockedError(*held, path, {}));
    for (const auto &companion : {""_L1, "-wal"_L1, "-shm"_L1})
        if (QFile file(path + companion); file.exists() && !file.remove())
            return failure(diskError(file));
    return {};
}

Result<void> DatabaseFile::connect()
{
    m_damaged = false;
    restrictAllToUser(m_path);
    QSqlDatabase connection = addSqliteConnection(m_name);
    connection.setDatabaseName(m_path);
    connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=10000"_s); // another process may be writing
    if (!connection.open())
        return failed(connection.lastError());
    // Otherwise SQLite maps the index of its log (-shm) into memory to share it, and truncating that file raises SIGBUS
    // instead of an error. Shared files accept this: exclusive locking would exclude the second program, and other
    // journal modes would block readers during writes. SQLite writes every page of the file before mapping it, so a
    // full disk is reported as an error and only an outside process can shorten it. A removed disk can still kill the
    // program; these files are in the user's data folder, not where downloads go.
    if (m_options.access == Access::Exclusive)
        if (QSqlQuery query(connection); !query.exec(u"PRAGMA locking_mode=EXCLUSIVE"_s))
            return failed(query.lastError());
    // Write-ahead logging is a property of the file; it is set only if missing because the change needs exclusive
    // access.
    QSqlQuery mode(connection);
    if (!mode.exec(u"PRAGMA journal_mode"_s) || !mode.next())
        return failed(mode.lastError());
    const bool logging = mode.value(0).toString() == "wal"_L1;
    mode.finish();
    QStringList pragmas {m_options.durability == Durability::Full ? u"PRAGMA synchronous=FULL"_s
                                                                  : u"PRAGMA synchronous=NORMAL"_s,
                         u"PRAGMA foreign_keys=ON"_s};
    if (!logging)
        pragmas.prepend(u"PRAGMA journal_mode=WAL"_s);
    for (const QString &pragma : pragmas)
        if (QSqlQuery query(connection); !query.exec(pragma))
            if (!isBusy(query.lastError())) // another process is setting it; the file works either way
                return failed(query.lastError());
    QSqlQuery check(connection);
    if (!check.exec(u"PRAGMA quick_check(1)"_s) || !check.next())
        return failed(check.lastError());
    if (check.value(0).toString() != "ok"_L1) {
        m_damaged = true;
        return failure(Error::Kind::Database, english<QT_TRANSLATE_NOOP("Reasons", "The file is damaged.")>(),
                       {.path = m_path});
    }
    check.finish();
    return migrate(connection);
}

Result<void> DatabaseFile::migrate(QSqlDatabase &connection)
{
    if (const auto begun = begin(connection); !begun) // so that of two processes only one migrates
        return begun;
    const auto done = migrateInside(connection);
    if (!done)
        connection.rollback();
    else if (!connection.commit())
        return failed(connection.lastError());
    return done;
}

Result<void> DatabaseFile::migrateInside(QSqlDatabase &connection)
{
    QSqlQuery query(connection);
    if (!query.exec(u"PRAGMA user_version"_s) || !query.next())
        return failed(query.lastError());
    const int version = query.value(0).toInt();
    query.finish();
    if (version > m_migrations.size())
        return failure(Error::Kind::Usage,
                       english<QT_TRANSLATE_NOOP("Reasons", "It was written by a newer version of this program.")>(),
                       {.path = m_path});
    for (qsizetype next = version; next < m_migrations.size(); ++next)
        for (const QString &statement : m_migrations[next].split(u';', Qt::SkipEmptyParts))
            if (!statement.trimmed().isEmpty() && !query.exec(statement))
                return failed(query.lastError());
    if (version < m_migrations.size() && !query.exec(u"PRAGMA user_version=%1"_s.arg(m_migrations.size())))
        return failed(query.lastError());
    return {};
}

Result<void> DatabaseFile::begin(QSqlDatabase &connection) const
{
    if (const QSqlError error = beginTransaction(connection); error.isValid())
        return failed(error);
    return {};
}

// The state becomes that of the new file.
Result<void> DatabaseFile::replaceDamaged()
{
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
    const auto aside = renameDamaged(m_path);
    if (!aside)
        return failure(aside.error());
    m_repairNote =
        english<QT_TRANSLATE_NOOP("Reasons", "A damaged file was renamed to %1 and replaced by a new one.")>().arg(
            *aside);
    m_state = connect();
    if (m_state && m_salvage) {
        QSqlDatabase fresh = connection();
        m_repairNote += u' ' + wordsForSalvage(salvageDamaged(*aside, fresh, m_salvage));
    }
    return {};
}

tl::unexpected<Error> DatabaseFile::failed(const QSqlError &error) const
{
    m_damaged = m_damaged || isDamaged(error);
    return failure(named(sqlError(error)));
}

Error DatabaseFile::named(Error error) const
{
    if (error.context.path.isEmpty())
        error.context.path = m_path;
    return error;
}

} // namespace tcia
