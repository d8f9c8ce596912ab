// SPDX-License-Identifier: Apache-2.0
#include "catalog/catalogstore.h"

#include "catalog/storeddescriptions.h"
#include "catalog/table/snapshot.h"
#include "core/diskerror.h"
#include "core/files.h"
#include "core/reason.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QUuid>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace tcia::catalog {

namespace {

const QStringList migrations {
    u"CREATE TABLE name (server TEXT NOT NULL, place INTEGER NOT NULL, collection TEXT NOT NULL);"
    u"CREATE INDEX name_server ON name (server);"
    u"CREATE TABLE content (id INTEGER PRIMARY KEY, server TEXT NOT NULL, collection TEXT NOT NULL, fetched INTEGER NOT NULL,"
    u" UNIQUE (server, collection))"_s,
    // Content moved to snapshots; rows of older versions are dropped because the archive has them. Changes moved to
    // ChangeHistory.
    u"DROP TABLE content; DROP TABLE IF EXISTS patient; DROP TABLE IF EXISTS study; DROP TABLE IF EXISTS series;"
    u"CREATE TABLE content (server TEXT NOT NULL, collection TEXT NOT NULL, fetched INTEGER NOT NULL, series INTEGER NOT NULL,"
    u" file TEXT NOT NULL, PRIMARY KEY (server, collection));"
    u"CREATE TABLE change (server TEXT NOT NULL, seen INTEGER NOT NULL, kind INTEGER NOT NULL, collection TEXT NOT NULL,"
    u" patient TEXT NOT NULL, series TEXT NOT NULL, modality TEXT NOT NULL, description TEXT NOT NULL, what TEXT NOT NULL);"
    u"CREATE INDEX change_seen ON change (server, seen)"_s,
    createDescriptions()};

const QString suffix = u".snapshot"_s;

tl::unexpected<Error> failed(const QSqlQuery &query)
{
    return failure(Error::Kind::Database, query.lastError().text(), {.name = query.lastQuery()});
}

Result<QSqlQuery> select(QSqlDatabase &connection, const QString &statement, const QVariantList &values)
{
    QSqlQuery query(connection);
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return failed(query);
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (const auto done = execute(query); !done)
        return failure(done.error());
    return query;
}

Result<QStringList> texts(QSqlDatabase &connection, const QString &statement, const QVariantList &values)
{
    Result<QSqlQuery> query = select(connection, statement, values);
    if (!query)
        return failure(query.error());
    QStringList out;
    while (query->next())
        out << query->value(0).toString();
    return out;
}

QDateTime timeOf(const QVariant &milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds.toLongLong(), Qt::UTC);
}

Result<QList<StoredCollection>> storedCollectionsIn(QSqlDatabase &connection, const QString &server, const QDir &folder)
{
    const QString statement =
        u"SELECT collection, fetched, series, file FROM content WHERE server = ? ORDER BY collection"_s;
    Result<QSqlQuery> query = select(connection, statement, {server});
    if (!query)
        return failure(query.error());
    QList<StoredCollection> out;
    while (query->next())
        out << StoredCollection {query->value(0).toString(), timeOf(query->value(1)), query->value(2).toLongLong(),
                                 folder.filePath(query->value(3).toString())};
    return out;
}

//! Orphaned files of an unclean exit. Recent ones may belong to another process that has not stored their row yet.
Result<void> sweep(QSqlDatabase &connection, const QDir &folder)
{
    const Result<QStringList> known = texts(connection, u"SELECT file FROM content"_s, {});
    if (!known)
        return failure(known.error());
    constexpr qint64 oldMs = 3'600'000;
    for (const QFileInfo &file : folder.entryInfoList({u'*' + suffix + u'*'}, QDir::Files))
        if (!known->contains(file.fileName()) &&
            std::abs(file.lastModified().msecsTo(QDateTime::currentDateTime())) > oldMs)
            QFile::remove(file.filePath()); // a leftover file is harmless
    return {};
}

//! The name of the new file in the folder, which only the user may open.
Result<QString> saveSnapshot(const QDir &folder, const SeriesTable &table)
{
    if (!folder.mkpath(u"."_s))
        return failure(folderNotCreated(folder.path()));
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces) + suffix;
    if (const auto written = writeFile(folder.filePath(name), writeSnapshot(table), FileReaders::UserOnly); !written)
        return failure(written.error());
    return name;
}

Result<void> saveInTransaction(QSqlDatabase &connection, const QString &server, const SeriesTable &table,
                               const QDateTime &fetched, const QDir &folder)
{
    const Result<QString> file = saveSnapshot(folder, table);
    if (!file)
        return failure(file.error());
    const QString statement = u"INSERT INTO content (server, collection, fetched, series, file) VALUES (?, ?, ?, ?, ?)"
                              u" ON CONFLICT (server, collection) DO UPDATE SET fetched = excluded.fetched,"
                              u" series = excluded.series, file = excluded.file"_s;
    const QVariantList values {server, table.collection(), fetched.toMSecsSinceEpoch(), qint64(table.size()), *file};
    return execute(connection, statement, values); // the older file is swept later: it may be in use
}

Result<void> saveNamesHere(QSqlDatabase &connection, const QString &server, const QStringList &names)
{
    if (const auto done = execute(connection, u"DELETE FROM name WHERE server = ?"_s, {server}); !done)
        return done;
    for (qsizetype place = 0; place < names.size(); ++place) {
        const QString statement = u"INSERT INTO name (server, place, collection) VALUES (?, ?, ?)"_s;
        if (const auto done = execute(connection, statement, {server, place, names[place]}); !done)
            return done;
    }
    return {};
}

} // namespace

CatalogStore::CatalogStore(const QString &path, const QString &historyPath)
    : m_folder(path + u".d"_s),
      m_database(path, migrations),
      m_history(historyPath.isEmpty() ? QFileInfo(path).path() + u"/changes.sqlite"_s : historyPath, path)
{
}

QFuture<Result<QStringList>> CatalogStore::collections(const QString &server)
{
    return m_database.run([server](QSqlDatabase &connection) {
        return texts(connection, u"SELECT collection FROM name WHERE server = ? ORDER BY place"_s, {server});
    });
}

QFuture<Result<void>> CatalogStore::saveCollections(const QString &server, const QStringList &names)
{
    return m_database.run(
        [server, names](QSqlDatabase &connection) { return saveNamesHere(connection, server, names); });
}

QFuture<Result<QList<StoredCollection>>> CatalogStore::storedCollections(const QString &server)
{
    return m_database.run(
        [server, folder = QDir(m_folder)](QSqlDatabase &connection) -> Result<QList<StoredCollection>> {
            if (const auto swept = sweep(connection, folder); !swept)
                return failure(swept.error());
            return storedCollectionsIn(connection, server, folder);
        });
}

Result<std::shared_ptr<const SeriesTable>> CatalogStore::read(const StoredCollection &stored)
{
    QFile file(stored.path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(diskError(file));
    auto table = readSnapshot(file.readAll());
    if (table && (*table)->collection() == stored.collection)
        return table;
    const QString detail =
        table ? english<QT_TRANSLATE_NOOP("Reasons", "It contains another collection.")>() : table.error().detail;
    return failure(Error::Kind::Database, detail, {.collection = stored.collection});
}

QFuture<Result<void>> CatalogStore::save(const QString &server, const std::shared_ptr<const SeriesTable> &table,
                                         const QDateTime &fetched)
{
    return m_database.run([server, table, fetched, folder = QDir(m_folder)](QSqlDatabase &connection) {
        return saveInTransaction(connection, server, *table, fetched, folder);
    });
}

QFuture<Result<DescribedCollections>> CatalogStore::descriptions(const QString &server)
{
    return m_database.run([server](QSqlDatabase &connection) { return readDescriptions(connection, server); });
}

QFuture<Result<void>> CatalogStore::saveDescriptions(const QString &server, const DescribedCollections &all)
{
    return m_database.run(
        [server, all](QSqlDatabase &connection) { return writeDescriptions(connection, server, all); });
}

QString CatalogStore::takeRepairNote()
{
    return std::exchange(m_isRepairReported, true) ? QString() : m_database.repairNote();
}

QString catalogStorePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + u"/catalog.sqlite"_s;
}

QString changeHistoryPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/changes.sqlite"_s;
}

} // namespace tcia::catalog
