// SPDX-License-Identifier: Apache-2.0
#include "catalog/catalogstore.h"

#include "catalog/recordtable.h"

#include <QSqlError>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace tcia::catalog {

namespace {

RecordTable<Patient> patientTable() { return RecordTable<Patient>(u"patient"_s); }
RecordTable<Study> studyTable() { return RecordTable<Study>(u"study"_s); }
RecordTable<Series> seriesTable() { return RecordTable<Series>(u"series"_s); }

// The tables of records are not here: ensureTables() makes them from the fields, and again when the fields have changed.
const QStringList migrations {
    u"CREATE TABLE name (server TEXT NOT NULL, place INTEGER NOT NULL, collection TEXT NOT NULL);"
    u"CREATE INDEX name_server ON name (server);"
    u"CREATE TABLE content (id INTEGER PRIMARY KEY, server TEXT NOT NULL, collection TEXT NOT NULL, fetched INTEGER NOT NULL,"
    u" UNIQUE (server, collection))"_s};

template <typename Record>
Result<bool> ensureTable(QSqlDatabase &connection, const RecordTable<Record> &table)
{
    const Result<bool> current = table.isCurrent(connection);
    if (!current || *current)
        return current;
    if (const auto done = table.create(connection); !done)
        return failure(done.error());
    return false;
}

//! Makes the tables of records as they must be today. What was kept in older ones is forgotten: the archive has it.
Result<void> ensureTables(QSqlDatabase &connection)
{
    const Result<bool> patients = ensureTable(connection, patientTable());
    const Result<bool> studies = ensureTable(connection, studyTable());
    const Result<bool> series = ensureTable(connection, seriesTable());
    for (const Result<bool> *one : {&patients, &studies, &series})
        if (!*one)
            return failure(one->error());
    return *patients && *studies && *series ? Result<void>() : execute(connection, u"DELETE FROM content"_s);
}

Result<QStringList> texts(QSqlDatabase &connection, const QString &statement, const QString &server)
{
    QSqlQuery query(connection);
    if (!query.prepare(statement))
        return failure(Error::Kind::Database, query.lastError().text(), statement);
    query.addBindValue(server);
    if (const auto done = execute(query); !done)
        return failure(done.error());
    QStringList out;
    while (query.next())
        out << query.value(0).toString();
    return out;
}

struct Kept
{
    qint64 id = 0;
    QDateTime fetched; // invalid: not there
};

Result<Kept> find(QSqlDatabase &connection, const QString &server, const QString &collection)
{
    QSqlQuery query(connection);
    if (!query.prepare(u"SELECT id, fetched FROM content WHERE server = ? AND collection = ?"_s))
        return failure(Error::Kind::Database, query.lastError().text(), collection);
    query.addBindValue(server);
    query.addBindValue(collection);
    if (const auto done = execute(query); !done)
        return failure(done.error());
    if (!query.next())
        return Kept();
    return Kept {query.value(0).toLongLong(), QDateTime::fromMSecsSinceEpoch(query.value(1).toLongLong(), Qt::UTC)};
}

Result<Stored> loadHere(QSqlDatabase &connection, const QString &server, const QString &collection)
{
    if (const auto ready = ensureTables(connection); !ready)
        return failure(ready.error());
    const Result<Kept> kept = find(connection, server, collection);
    if (!kept)
        return failure(kept.error());
    if (!kept->fetched.isValid())
        return Stored();
    const auto patients = patientTable().select(connection, kept->id);
    if (!patients)
        return failure(patients.error());
    const auto studies = studyTable().select(connection, kept->id);
    if (!studies)
        return failure(studies.error());
    const auto series = seriesTable().select(connection, kept->id);
    if (!series)
        return failure(series.error());
    return Stored {*patients, *studies, *series, kept->fetched};
}

Result<void> saveHere(QSqlDatabase &connection, const QString &server, const QString &collection, const Stored &content)
{
    if (const auto ready = ensureTables(connection); !ready)
        return ready;
    const QString statement = u"INSERT INTO content (server, collection, fetched) VALUES (?, ?, ?)"
                              u" ON CONFLICT (server, collection) DO UPDATE SET fetched = excluded.fetched"_s;
    const qint64 fetched = content.fetched.toMSecsSinceEpoch();
    if (const auto done = execute(connection, statement, {server, collection, fetched}); !done)
        return done;
    const Result<Kept> kept = find(connection, server, collection);
    if (!kept)
        return failure(kept.error());
    if (const auto done = patientTable().insert(connection, kept->id, content.patients); !done)
        return done;
    if (const auto done = studyTable().insert(connection, kept->id, content.studies); !done)
        return done;
    return seriesTable().insert(connection, kept->id, content.series);
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

CatalogStore::CatalogStore(const QString &path) : m_database(path, migrations) {}

QFuture<Result<QStringList>> CatalogStore::collections(const QString &server)
{
    return m_database.run([server](QSqlDatabase &connection) {
        return texts(connection, u"SELECT collection FROM name WHERE server = ? ORDER BY place"_s, server);
    });
}

QFuture<Result<QStringList>> CatalogStore::kept(const QString &server)
{
    return m_database.run([server](QSqlDatabase &connection) -> Result<QStringList> {
        if (const auto ready = ensureTables(connection); !ready)
            return failure(ready.error());
        return texts(connection, u"SELECT collection FROM content WHERE server = ? ORDER BY collection"_s, server);
    });
}

QFuture<Result<void>> CatalogStore::saveCollections(const QString &server, const QStringList &names)
{
    return m_database.run([server, names](QSqlDatabase &connection) { return saveNamesHere(connection, server, names); });
}

QFuture<Result<Stored>> CatalogStore::load(const QString &server, const QString &collection)
{
    return m_database.run(
        [server, collection](QSqlDatabase &connection) { return loadHere(connection, server, collection); });
}

QFuture<Result<void>> CatalogStore::save(const QString &server, const QString &collection, const Stored &content)
{
    return m_database.run([server, collection, content](QSqlDatabase &connection) {
        return saveHere(connection, server, collection, content);
    });
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
