// SPDX-License-Identifier: Apache-2.0
#include "transfer/journal.h"

#include "core/reason.h"
#include "core/uid.h"
#include "storage/record.h"
#include "transfer/journaltexts.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace tcia::transfer {

namespace {

QByteArray compact(const QJsonObject &json) { return QJsonDocument(json).toJson(QJsonDocument::Compact); }
QJsonObject parsed(const QVariant &value) { return QJsonDocument::fromJson(value.toByteArray()).object(); }

QVariant number(const Count &count) { return count ? QVariant(*count) : QVariant(QMetaType(QMetaType::LongLong)); }

// Server and target are stored once for all series that share them.
Result<qint64> sourceOf(QSqlDatabase &connection, const JournalEntry &row)
{
    const Target &target = row.transfer.target;
    const QVariantList values {compact(archive::toJson(row.server)), target.root, target.layout, int(target.verify)};
    if (const auto added = execute(
            connection, u"INSERT OR IGNORE INTO sources(server, root, layout, verify) VALUES(?,?,?,?)"_s, values);
        !added)
        return failure(added.error());
    QSqlQuery query(connection);
    query.prepare(u"SELECT id FROM sources WHERE server=? AND root=? AND layout=? AND verify=?"_s);
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (const auto found = execute(query); !found)
        return failure(found.error());
    if (!query.next())
        return failure(Error::Kind::Database,
                       english<QT_TRANSLATE_NOOP("Reasons", "The row that was just written is missing.")>());
    return query.value(0).toLongLong();
}

Result<void> addRows(QSqlDatabase &connection, const QList<JournalEntry> &rows)
{
    const auto source = sourceOf(connection, rows.first());
    if (!source)
        return failure(source.error());
    QSqlQuery query(connection);
    query.prepare(u"INSERT OR REPLACE INTO transfers(key, place, source, repair, series, state, attempts, uid)"
                  " VALUES(?,?,?,?,?,?,?,?)"_s);
    for (const JournalEntry &row : rows) {
        const Transfer &transfer = row.transfer;
        const QVariantList values {row.key,
                                   row.place,
                                   *source,
                                   transfer.target.repair,
                                   compact(storage::seriesToJson(transfer.series)),
                                   journalName(transfer.state),
                                   transfer.attempts,
                                   transfer.series.seriesUid};
        for (qsizetype i = 0; i < values.size(); ++i)
            query.bindValue(int(i), values[i]);
        if (const auto added = execute(query); !added)
            return added;
    }
    return {};
}

Result<void> updateRows(QSqlDatabase &connection, const QList<JournalUpdate> &changes)
{
    QSqlQuery query(connection);
    query.prepare(
        u"UPDATE transfers SET place=?, state=?, attempts=?, error=?, folder=?, finished=?, images=?, bytes=?,"
        " proof=?, received=? WHERE key=?"_s);
    for (const JournalUpdate &change : changes) {
        const QVariantList values {change.place,
                                   journalName(change.state),
                                   change.attempts,
                                   journalText(change.error),
                                   change.folder,
                                   change.finished.toString(Qt::ISODate),
                                   number(change.imageCount),
                                   number(change.fileSize),
                                   nameOf(change.proof),
                                   change.received,
                                   change.key};
        for (qsizetype i = 0; i < values.size(); ++i)
            query.bindValue(int(i), values[i]);
        if (const auto updated = execute(query); !updated)
            return updated;
    }
    return {};
}

std::optional<JournalEntry> rowFrom(const QSqlQuery &query, SharedTexts &texts)
{
    const auto server = archive::serverFromJson(parsed(query.value(2)));
    const auto state = stateFromJournal(query.value(8).toString());
    JournalEntry row {
        .key = query.value(0).toLongLong(), .place = query.value(1).toDouble(), .server = {}, .transfer = {}};
    row.transfer.series = storage::seriesFromJson(parsed(query.value(7)));
    if (!server || !state || !isUid(row.transfer.series.seriesUid))
        return std::nullopt;
    row.server = *server;
    texts.share(row.transfer.series);
    row.transfer.target = {.root = texts.shared(query.value(3).toString()),
                           .layout = texts.shared(query.value(4).toString()),
                           .verify = verifyFrom(query.value(5).toInt()),
                           .repair = query.value(6).toString()};
    row.transfer.state = *state;
    row.transfer.attempts = query.value(9).toInt();
    row.transfer.error = errorFromJournal(query.value(10).toByteArray());
    row.transfer.folder = query.value(11).toString();
    row.transfer.finished = QDateTime::fromString(query.value(12).toString(), Qt::ISODate);
    if (!query.isNull(13))
        row.transfer.series.imageCount = query.value(13).toLongLong();
    if (!query.isNull(14))
        row.transfer.series.fileSize = query.value(14).toLongLong();
    row.transfer.proof = digestKindFromName(query.value(15).toString());
    row.transfer.received = query.value(16).toLongLong();
    if (*state == State::Done || *state == State::Present)
        row.transfer.fraction = 1;
    return row;
}

// Rows without a source have no server; they are counted.
Result<Journal::Content> readRows(QSqlDatabase &connection)
{
    QSqlQuery query(connection);
    query.setForwardOnly(true);
    query.prepare(
        u"SELECT key, place, server, root, layout, verify, repair, series, state, attempts, error, folder, finished,"
        " images, bytes, proof, received FROM transfers LEFT JOIN sources ON sources.id=transfers.source ORDER BY place, key"_s);
    if (const auto found = execute(query); !found)
        return failure(found.error());
    Journal::Content content;
    SharedTexts texts;
    while (query.next()) {
        if (auto row = rowFrom(query, texts))
            content.rows << std::move(*row);
        else
            ++content.unreadable;
    }
    return content;
}

} // namespace

QStringList Journal::migrations()
{
    return {
        u"CREATE TABLE sources(id INTEGER PRIMARY KEY, server BLOB NOT NULL, root TEXT NOT NULL, layout TEXT NOT NULL,"
        " verify INTEGER NOT NULL, UNIQUE(server, root, layout, verify));"
        "CREATE TABLE transfers(key INTEGER PRIMARY KEY, place REAL NOT NULL, source INTEGER NOT NULL REFERENCES sources(id),"
        " repair TEXT, series BLOB NOT NULL, state TEXT NOT NULL, attempts INTEGER NOT NULL, error BLOB, folder TEXT,"
        " finished TEXT, images INTEGER, bytes INTEGER)"_s,
        u"ALTER TABLE transfers ADD COLUMN uid TEXT;"
        "UPDATE transfers SET uid=json_extract(CAST(series AS TEXT), '$.SeriesInstanceUID') WHERE json_valid(CAST(series AS TEXT))"_s,
        u"ALTER TABLE transfers ADD COLUMN proof TEXT; ALTER TABLE transfers ADD COLUMN received INTEGER"_s};
}

QFuture<Result<Journal::Content>> Journal::read() { return m_database.run(readRows); }

QFuture<Result<void>> Journal::add(const QList<JournalEntry> &rows)
{
    return m_database.run(
        [rows](QSqlDatabase &connection) { return rows.isEmpty() ? Result<void>() : addRows(connection, rows); });
}

QFuture<Result<void>> Journal::update(const QList<JournalUpdate> &changes)
{
    return m_database.run([changes](QSqlDatabase &connection) { return updateRows(connection, changes); });
}

QFuture<Result<void>> Journal::remove(const QList<qint64> &keys)
{
    return m_database.run([keys](QSqlDatabase &connection) -> Result<void> {
        QSqlQuery query(connection);
        query.prepare(u"DELETE FROM transfers WHERE key=?"_s);
        for (const qint64 key : keys) {
            query.bindValue(0, key);
            if (const auto removed = execute(query); !removed)
                return removed;
        }
        return {};
    });
}

} // namespace tcia::transfer
