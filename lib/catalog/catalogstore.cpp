// SPDX-License-Identifier: Apache-2.0
#include "catalog/catalogstore.h"

#include "catalog/table/snapshot.h"
#include "core/diskerror.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
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
    // Content moved to snapshots; rows of older versions are dropped because the archive has them.
    u"DROP TABLE content; DROP TABLE IF EXISTS patient; DROP TABLE IF EXISTS study; DROP TABLE IF EXISTS series;"
    u"CREATE TABLE content (server TEXT NOT NULL, collection TEXT NOT NULL, fetched INTEGER NOT NULL, series INTEGER NOT NULL,"
    u" file TEXT NOT NULL, PRIMARY KEY (server, collection));"
    u"CREATE TABLE change (server TEXT NOT NULL, seen INTEGER NOT NULL, kind INTEGER NOT NULL, collection TEXT NOT NULL,"
    u" patient TEXT NOT NULL, series TEXT NOT NULL, modality TEXT NOT NULL, description TEXT NOT NULL, what TEXT NOT NULL);"
    u"CREATE INDEX change_seen ON change (server, seen)"_s};

const QString suffix = u".snapshot"_s;

tl::unexpected<Error> failed(const QSqlQuery &query)
{
    return failure(Error::Kind::Database, query.lastError().text(), query.lastQuery());
}

Result<QSqlQuery> ask(QSqlDatabase &connection, const QString &statement, const QVariantList &values)
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
    Result<QSqlQuery> query = ask(connection, statement, values);
    if (!query)
        return failure(query.error());
    QStringList out;
    while (query->next())
        out << query->value(0).toString();
    return out;
}

QDateTime timeOf(const QVariant &milliseconds) { return QDateTime::fromMSecsSinceEpoch(milliseconds.toLongLong(), Qt::UTC); }

Result<QList<StoredCollection>> storedCollectionsIn(QSqlDatabase &connection, const QString &server, const QDir &folder)
{
    const QString statement = u"SELECT collection, fetched, series, file FROM content WHERE server = ? ORDER BY collection"_s;
    Result<QSqlQuery> query = ask(connection, statement, {server});
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
        if (!known->contains(file.fileName()) && std::abs(file.lastModified().msecsTo(QDateTime::currentDateTime())) > oldMs)
            QFile::remove(file.filePath()); // a leftover file is harmless
    return {};
}

Result<QString> writeFile(const QDir &folder, const SeriesTable &table)
{
    if (!folder.mkpath(u"."_s))
        return failure(Error::Kind::Disk, u"The folder cannot be created."_s, folder.path());
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces) + suffix;
    QSaveFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(writeSnapshot(table)) < 0 || !file.commit())
        return failure(diskError(file));
    return name;
}

Result<void> saveHere(QSqlDatabase &connection, const QString &server, const SeriesTable &table, const QDateTime &fetched,
                      const QDir &folder)
{
    const Result<QString> file = writeFile(folder, table);
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

Result<void> saveChangesHere(QSqlDatabase &connection, const QString &server, const QList<SeriesChange> &changes, qint64 most)
{
    QSqlQuery query(connection);
    if (!query.prepare(u"INSERT INTO change (server, seen, kind, collection, patient, series, modality, description, what)"
                       u" VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s))
        return failed(query);
    for (const SeriesChange &change : changes) {
        // A null QString would be stored as NULL.
        const auto told = [](const QString &text) { return text.isNull() ? u""_s : text; };
        int at = 0;
        for (const QVariant &value : QVariantList {server, change.seen.toMSecsSinceEpoch(), int(change.kind), told(change.collection),
                                                   told(change.patientId), told(change.seriesUid), told(change.modality),
                                                   told(change.description), told(change.what)})
            query.bindValue(at++, value);
        if (const auto done = execute(query); !done)
            return done;
    }
    const QString prune = u"DELETE FROM change WHERE server = ? AND seen < (SELECT seen FROM change WHERE server = ?"
                          u" ORDER BY seen DESC LIMIT 1 OFFSET ?)"_s;
    return execute(connection, prune, {server, server, most - 1});
}

Result<QList<SeriesChange>> changesHere(QSqlDatabase &connection, const QString &server, const QDateTime &since, qint64 most)
{
    const QString statement = u"SELECT kind, collection, patient, series, modality, description, what, seen FROM change"
                              u" WHERE server = ? AND seen >= ? ORDER BY seen DESC, rowid LIMIT ?"_s;
    Result<QSqlQuery> query = ask(connection, statement, {server, since.isValid() ? since.toMSecsSinceEpoch() : 0, most});
    if (!query)
        return failure(query.error());
    QList<SeriesChange> out;
    while (query->next())
        out << SeriesChange {.kind = ChangeKind(std::clamp(query->value(0).toInt(), 0, changeKindCount - 1)),
                       .collection = query->value(1).toString(),
                       .patientId = query->value(2).toString(),
                       .seriesUid = query->value(3).toString(),
                       .modality = query->value(4).toString(),
                       .description = query->value(5).toString(),
                       .what = query->value(6).toString(),
                       .seen = timeOf(query->value(7))};
    return out;
}

} // namespace

CatalogStore::CatalogStore(const QString &path) : m_folder(path + u".d"_s), m_database(path, migrations) {}

QFuture<Result<QStringList>> CatalogStore::collections(const QString &server)
{
    return m_database.run([server](QSqlDatabase &connection) {
        return texts(connection, u"SELECT collection FROM name WHERE server = ? ORDER BY place"_s, {server});
    });
}

QFuture<Result<void>> CatalogStore::saveCollections(const QString &server, const QStringList &names)
{
    return m_database.run([server, names](QSqlDatabase &connection) { return saveNamesHere(connection, server, names); });
}

QFuture<Result<QList<StoredCollection>>> CatalogStore::storedCollections(const QString &server)
{
    return m_database.run([server, folder = QDir(m_folder)](QSqlDatabase &connection) -> Result<QList<StoredCollection>> {
        if (const auto swept = sweep(connection, folder); !swept)
            return failure(swept.error());
        return storedCollectionsIn(connection, server, folder);
    });
}

Result<std::shared_ptr<const SeriesTable>> CatalogStore::read(const StoredCollection &kept)
{
    QFile file(kept.path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(diskError(file));
    auto table = readSnapshot(file.readAll());
    if (table && (*table)->collection() == kept.collection)
        return table;
    const QString detail = table ? u"It contains another collection."_s : table.error().detail;
    return failure(Error::Kind::Database, detail, kept.collection);
}

QFuture<Result<void>> CatalogStore::save(const QString &server, const std::shared_ptr<const SeriesTable> &table,
                                         const QDateTime &fetched)
{
    return m_database.run([server, table, fetched, folder = QDir(m_folder)](QSqlDatabase &connection) {
        return saveHere(connection, server, *table, fetched, folder);
    });
}

QString CatalogStore::takeRepairNote() { return std::exchange(m_isRepairTold, true) ? QString() : m_database.repairNote(); }

QFuture<Result<void>> CatalogStore::saveChanges(const QString &server, const QList<SeriesChange> &changes, qint64 most)
{
    return m_database.run(
        [server, changes, most](QSqlDatabase &connection) { return saveChangesHere(connection, server, changes, most); });
}

QFuture<Result<QList<SeriesChange>>> CatalogStore::changes(const QString &server, const QDateTime &since, qint64 most)
{
    return m_database.run(
        [server, since, most](QSqlDatabase &connection) { return changesHere(connection, server, since, most); });
}

QFuture<Result<void>> CatalogStore::forgetChanges(const QString &server)
{
    return m_database.run(
        [server](QSqlDatabase &connection) { return execute(connection, u"DELETE FROM change WHERE server = ?"_s, {server}); });
}

QString serverKey(const archive::Server &server)
{
    if (server.demonstration)
        return u"demonstration:"_s + QLatin1StringView(archive::dialect(server.dialect).key);
    return server.base.toString(QUrl::RemoveUserInfo | QUrl::StripTrailingSlash);
}

QString catalogStorePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + u"/catalog.sqlite"_s;
}

} // namespace tcia::catalog
