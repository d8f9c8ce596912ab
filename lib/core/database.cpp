// SPDX-License-Identifier: Apache-2.0
#include "core/database.h"

#include "core/diskerror.h"
#include "core/files.h"
#include "core/lock.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QLoggingCategory>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QUuid>

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

QString lockOf(const QString &path) { return path + u".lock"_s; }

bool isBusy(const QSqlError &error) { return resultCode(error) == busy || resultCode(error) == locked; }

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

//! Restricts the database to the user; SQLite copies its permissions to -wal and -shm.
void restrictAllToUser(const QString &path)
{
    for (const auto &companion : {"-wal"_L1, "-shm"_L1})
        if (const QString file = path + companion; QFileInfo(file).isFile())
            restrictToUser(file);
    restrictToUser(path);
}

//! SQLite's own message only; Qt's prefix carries no information.
QString detailOf(const QSqlError &error)
{
    return error.databaseText().isEmpty() ? error.text() : error.databaseText();
}

} // namespace

Database::Database(QString path, QStringList migrations, Durability durability, Access access)
    : m_path(std::move(path)),
      m_migrations(std::move(migrations)),
      m_durability(durability),
      m_access(access),
      m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1);
}

Database::~Database()
{
    m_thread.start([this] {
        if (QSqlDatabase::contains(m_name)) {
            QSqlDatabase::database(m_name, false).close();
            QSqlDatabase::removeDatabase(m_name);
        }
        m_lock.reset();
    });
    m_thread.waitForDone();
}

QFuture<Result<void>> Database::open()
{
    return post<Result<void>>([this] { return openHere(); });
}

Result<void> Database::openHere()
{
    if (m_opened)
        return m_state;
    m_opened = true;
    if (const QDir folder = QFileInfo(m_path).absoluteDir(); !folder.mkpath(u"."_s))
        return m_state = failure(Error::Kind::Disk, u"The folder cannot be created."_s, {.path = folder.path()});
    if (m_access == Access::Alone)
        if (const auto held = lockHere(); !held)
            return m_state = held;
    m_state = connectHere();
    if (!m_state && m_damaged) {
        if (const auto aside = setAside(); !aside)
            return m_state = aside;
        m_state = connectHere();
        if (m_state && m_salvage)
            salvageFrom(m_setAside);
    }
    return m_state;
}

// Taken before the file is opened, because opening it may repair or migrate it.
Result<void> Database::lockHere()
{
    m_lock = makeLock(lockOf(m_path));
    if (tryLock(*m_lock))
        return {};
    m_isTaken = m_lock->error() == QLockFile::LockFailedError;
    return failure(lockedError(*m_lock, m_path, u"is using it. Wait until it has finished, or close it."_s));
}

Result<void> Database::remove(const QString &path)
{
    const auto lock = makeLock(lockOf(path));
    if (!tryLock(*lock))
        return lock->error() == QLockFile::LockFailedError ? Result<void>() : failure(lockedError(*lock, path, {}));
    for (const auto &companion : {""_L1, "-wal"_L1, "-shm"_L1})
        if (QFile file(path + companion); file.exists() && !file.remove())
            return failure(diskError(file));
    return {};
}

Result<void> Database::connectHere()
{
    m_damaged = false;
    restrictAllToUser(m_path);
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    connection.setDatabaseName(m_path);
    connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=10000"_s); // another process may be writing
    if (!connection.open())
        return failed(connection.lastError());
    // Otherwise SQLite maps the index of its log (-shm) into memory to share it, and truncating that file raises SIGBUS
    // instead of an error. Shared files accept this: exclusive locking would exclude the second program, and other
    // journal modes would block readers during writes. SQLite writes every page of the file before mapping it, so a
    // full disk is reported as an error and only an outside process can shorten it. A removed disk can still kill the
    // program; these files are in the user's data folder, not where downloads go.
    if (m_access == Access::Alone)
        if (QSqlQuery query(connection); !query.exec(u"PRAGMA locking_mode=EXCLUSIVE"_s))
            return failed(query.lastError());
    // Write-ahead logging is a property of the file; it is set only if missing because the change needs exclusive
    // access.
    QSqlQuery mode(connection);
    if (!mode.exec(u"PRAGMA journal_mode"_s) || !mode.next())
        return failed(mode.lastError());
    const bool logging = mode.value(0).toString() == "wal"_L1;
    mode.finish();
    QStringList pragmas {m_durability == Durability::Full ? u"PRAGMA synchronous=FULL"_s
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
        return failure(Error::Kind::Database, u"The file is damaged."_s, {.path = m_path});
    }
    check.finish();
    return migrate(connection);
}

Result<void> Database::migrate(QSqlDatabase &connection)
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

Result<void> Database::migrateInside(QSqlDatabase &connection)
{
    QSqlQuery query(connection);
    if (!query.exec(u"PRAGMA user_version"_s) || !query.next())
        return failed(query.lastError());
    const int version = query.value(0).toInt();
    query.finish();
    if (version > m_migrations.size())
        return failure(Error::Kind::Usage, u"It was written by a newer version of this program."_s, {.path = m_path});
    for (qsizetype next = version; next < m_migrations.size(); ++next)
        for (const QString &statement : m_migrations[next].split(u';', Qt::SkipEmptyParts))
            if (!statement.trimmed().isEmpty() && !query.exec(statement))
                return failed(query.lastError());
    if (version < m_migrations.size() && !query.exec(u"PRAGMA user_version=%1"_s.arg(m_migrations.size())))
        return failed(query.lastError());
    return {};
}

Result<void> Database::begin(QSqlDatabase &connection) const
{
    // Immediate: a transaction that starts with a read cannot write after another process has written.
    if (QSqlQuery query(connection); !query.exec(u"BEGIN IMMEDIATE"_s))
        return failed(query.lastError());
    return {};
}

Result<void> Database::setAside()
{
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
    const QString stem = m_path + u".damaged-"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
    QString kept = stem;
    for (int more = 2; QFile::exists(kept); ++more)
        kept = u"%1-%2"_s.arg(stem).arg(more);
    if (!QFile::rename(m_path, kept))
        return failure(Error::Kind::Disk, u"The file is damaged and cannot be set aside."_s, {.path = m_path});
    for (const auto &companion :
         {"-wal"_L1, "-shm"_L1}) // they belong to the damaged file and would corrupt the new one
        if (QFile::exists(m_path + companion) && !QFile::rename(m_path + companion, kept + companion))
            return failure(Error::Kind::Disk, u"A damaged file cannot be set aside."_s, {.path = m_path + companion});
    m_setAside = kept;
    m_repairNote = u"A damaged file was set aside as %1 and replaced by a new one."_s.arg(kept);
    return {};
}

// From a copy, because SQLite would write to the damaged file, which is kept for manual recovery.
void Database::salvageFrom(const QString &damagedPath)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"damaged.sqlite"_s);
    Result<QString> saved = failure(Error::Kind::Disk, u"It cannot be copied."_s, {.path = damagedPath});
    if (folder.isValid() && QFile::copy(damagedPath, copy)) {
        if (QFile::exists(damagedPath + u"-wal"_s))
            QFile::copy(damagedPath + u"-wal"_s, copy + u"-wal"_s); // its transactions would be lost otherwise
        const QString name = m_name + u"-damaged"_s;
        {
            QSqlDatabase damagedFile = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
            damagedFile.setDatabaseName(copy);
            QSqlDatabase fresh = QSqlDatabase::database(m_name, false);
            saved = failure(Error::Kind::Database, u"It cannot be opened."_s, {.path = damagedPath});
            if (damagedFile.open() && begin(fresh)) {
                saved = attempt(m_salvage, damagedFile, fresh);
                if (!saved || !fresh.commit())
                    fresh.rollback();
            }
            damagedFile.close();
        }
        QSqlDatabase::removeDatabase(name);
    }
    m_repairNote += u' ' + (saved ? *saved : u"Nothing could be recovered from it."_s);
}

tl::unexpected<Error> Database::failed(const QSqlError &error) const
{
    const int code = resultCode(error);
    if (code == damaged || code == notADatabase)
        m_damaged = true;
    return failure(kindOf(error), detailOf(error), {.path = m_path});
}

Error Database::named(Error error) const
{
    if (error.context.path.isEmpty())
        error.context.path = m_path;
    return error;
}

Result<void> execute(QSqlQuery &query)
{
    if (query.exec())
        return {};
    qCWarning(logDatabase).noquote() << query.lastError().text() << "in" << query.lastQuery();
    return failure(kindOf(query.lastError()), detailOf(query.lastError()));
}

Result<void> execute(QSqlDatabase &connection, const QString &statement, const QVariantList &values)
{
    QSqlQuery query(connection);
    if (!query.prepare(statement)) {
        qCWarning(logDatabase).noquote() << query.lastError().text() << "in" << statement;
        return failure(kindOf(query.lastError()), detailOf(query.lastError()));
    }
    for (const QVariant &value : values)
        query.addBindValue(value);
    return execute(query);
}

} // namespace tcia
