// SPDX-License-Identifier: Apache-2.0
#include "catalog/changehistory.h"

#include "core/missing.h"
#include "core/reason.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::catalog {

namespace {

const QStringList migrations {
    u"CREATE TABLE change (server TEXT NOT NULL, seen INTEGER NOT NULL, kind INTEGER NOT NULL, collection TEXT NOT NULL,"
    u" patient TEXT NOT NULL, series TEXT NOT NULL, modality TEXT NOT NULL, description TEXT NOT NULL, what TEXT NOT NULL);"
    u"CREATE INDEX change_seen ON change (server, seen)"_s};

constexpr int columnCount = 9;
const QString columns = u"server, seen, kind, collection, patient, series, modality, description, what"_s;
const QString insertion = u"INSERT INTO change (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(columns);

tl::unexpected<Error> failed(const QSqlQuery &query)
{
    return failure(Error::Kind::Database, query.lastError().text(), {.name = query.lastQuery()});
}

Result<void> insert(QSqlQuery &query, const QVariantList &values)
{
    for (qsizetype at = 0; at < values.size(); ++at)
        query.bindValue(int(at), values[at]);
    return execute(query);
}

Result<void> saveInTransaction(QSqlDatabase &connection, const QString &server, const QList<SeriesChange> &changes,
                               qint64 most)
{
    QSqlQuery query(connection);
    if (!query.prepare(insertion))
        return failed(query);
    for (const SeriesChange &change : changes) {
        // The database stores a null QString as NULL; an empty one must be stored as text.
        const auto notNull = [](const QString &text) { return text.isNull() ? u""_s : text; };
        if (const auto done =
                insert(query, {server, change.seen.toMSecsSinceEpoch(), int(change.kind), notNull(change.collection),
                               notNull(change.patientId), notNull(change.seriesUid), notNull(change.modality),
                               notNull(change.description), notNull(change.what)});
            !done)
            return done;
    }
    const QString prune = u"DELETE FROM change WHERE server = ? AND seen < (SELECT seen FROM change WHERE server = ?"
                          u" ORDER BY seen DESC LIMIT 1 OFFSET ?)"_s;
    return execute(connection, prune, {server, server, most - 1});
}

Result<QList<SeriesChange>> changesHere(QSqlDatabase &connection, const QString &server, const QDateTime &since,
                                        qint64 most)
{
    QSqlQuery query(connection);
    query.setForwardOnly(true);
    if (!query.prepare(u"SELECT kind, collection, patient, series, modality, description, what, seen FROM change"
                       u" WHERE server = ? AND seen >= ? ORDER BY seen DESC, rowid LIMIT ?"_s))
        return failed(query);
    query.bindValue(0, server);
    query.bindValue(1, since.isValid() ? since.toMSecsSinceEpoch() : 0);
    query.bindValue(2, most);
    if (const auto done = execute(query); !done)
        return failure(done.error());
    QList<SeriesChange> out;
    while (query.next())
        out << SeriesChange {.kind = ChangeKind(std::clamp(query.value(0).toInt(), 0, changeKindCount - 1)),
                             .collection = query.value(1).toString(),
                             .patientId = query.value(2).toString(),
                             .seriesUid = query.value(3).toString(),
                             .modality = query.value(4).toString(),
                             .description = query.value(5).toString(),
                             .what = query.value(6).toString(),
                             .seen = QDateTime::fromMSecsSinceEpoch(query.value(7).toLongLong(), Qt::UTC)};
    return out;
}

using Batch = std::pair<QString, qint64>; //!< the changes of a server seen at one time: saved, moved and pruned as a
                                          //!< whole

Result<QSet<Batch>> batchesOf(QSqlDatabase &connection)
{
    QSqlQuery query(connection);
    if (!query.exec(u"SELECT DISTINCT server, seen FROM change"_s))
        return failed(query);
    QSet<Batch> out;
    while (query.next())
        out.insert({query.value(0).toString(), query.value(1).toLongLong()});
    return out;
}

Result<bool> hasChangeTable(QSqlDatabase &connection)
{
    QSqlQuery query(connection);
    if (query.exec(u"SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'change'"_s))
        return query.next();
    if (isDamaged(query.lastError()))
        return false;
    return failed(query);
}

//! Calls `work` with a connection to a database of another version; a default answer where it is missing, has no
//! changes, or is damaged: the catalogue, whose file it is, renames and reports a damaged one.
template <typename Work>
auto withEarlier(const QString &path, Work work) -> std::invoke_result_t<Work, QSqlDatabase &>
{
    if (isCertainlyMissing(path))
        return {};
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::invoke_result_t<Work, QSqlDatabase &> out;
    {
        QSqlDatabase earlier = addSqliteConnection(name);
        earlier.setDatabaseName(path);
        earlier.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=10000"_s);
        if (!earlier.open())
            out = failure(sqlError(earlier.lastError()));
        else if (const auto has = hasChangeTable(earlier); !has)
            out = failure(has.error());
        else if (*has)
            out = attempt(work, earlier);
        earlier.close();
    }
    QSqlDatabase::removeDatabase(name);
    return out;
}

//! The last copied row and the latest time of a row.
struct Copied
{
    qint64 row = 0; //!< 0: there was none
    qint64 seen = 0;
};

Result<Copied> copyFrom(QSqlDatabase &earlier, QSqlDatabase &connection)
{
    const auto known = batchesOf(connection); // left by an interrupted move
    if (!known)
        return failure(known.error());
    QSqlQuery from(earlier), to(connection);
    from.setForwardOnly(true);
    if (!from.exec(u"SELECT %1, rowid FROM change ORDER BY rowid"_s.arg(columns)))
        return failed(from);
    if (!to.prepare(insertion))
        return failed(to);
    Copied copied;
    while (from.next()) {
        copied = {.row = from.value(columnCount).toLongLong(),
                  .seen = std::max(copied.seen, from.value(1).toLongLong())};
        if (known->contains({from.value(0).toString(), from.value(1).toLongLong()}))
            continue;
        QVariantList values;
        for (int column = 0; column < columnCount; ++column)
            values << from.value(column);
        if (const auto done = insert(to, values); !done)
            return failure(done.error());
    }
    if (from.lastError().isValid())
        return failed(from);
    return copied;
}

tl::unexpected<Error> notMoved(const Error &error, const QString &path)
{
    return failure(
        Error::Kind::Database,
        english<QT_TRANSLATE_NOOP(
            "Reasons",
            "Changes that an earlier version kept there could not be moved; the next start tries again: %1")>()
            .arg(error.detail),
        {.path = path});
}

} // namespace

ChangeHistory::ChangeHistory(const QString &path, const QString &earlierPath)
    : m_earlierPath(earlierPath), m_database(path, migrations, Database::Durability::Full)
{
}

//! Two transactions in two files: rows are removed from the old file only after they are committed here, and an
//! interrupted move is repeated.
void ChangeHistory::moveEarlier()
{
    if (m_moved.isValid())
        return;
    const auto copied = m_database.run([path = m_earlierPath](QSqlDatabase &connection) {
        return withEarlier(path, [&connection](QSqlDatabase &earlier) { return copyFrom(earlier, connection); });
    });
    m_moved = m_database.run([path = m_earlierPath, copied](QSqlDatabase &) -> Result<void> {
        const Result<Copied> last = copied.result(); // valid by then: the database works in submission order
        if (!last)
            return notMoved(last.error(), path);
        if (last->row == 0)
            return {};
        const auto removed = withEarlier(path, [&last](QSqlDatabase &earlier) {
            return execute(earlier, u"DELETE FROM change WHERE rowid <= ? AND seen <= ?"_s, {last->row, last->seen});
        });
        return removed ? Result<void>() : notMoved(removed.error(), path);
    });
}

QFuture<Result<void>> ChangeHistory::open()
{
    moveEarlier();
    return std::exchange(m_moved, m_database.open());
}

QFuture<Result<void>> ChangeHistory::save(const QString &server, const QList<SeriesChange> &changes, qint64 most)
{
    moveEarlier();
    return m_database.run([server, changes, most](QSqlDatabase &connection) {
        return saveInTransaction(connection, server, changes, most);
    });
}

QFuture<Result<QList<SeriesChange>>> ChangeHistory::changes(const QString &server, const QDateTime &since, qint64 most)
{
    moveEarlier();
    return m_database.run(
        [server, since, most](QSqlDatabase &connection) { return changesHere(connection, server, since, most); });
}

QFuture<Result<void>> ChangeHistory::forget(const QString &server)
{
    moveEarlier();
    return m_database.run([server](QSqlDatabase &connection) {
        return execute(connection, u"DELETE FROM change WHERE server = ?"_s, {server});
    });
}

QString ChangeHistory::takeRepairNote()
{
    return std::exchange(m_isRepairReported, true) ? QString() : m_database.repairNote();
}

} // namespace tcia::catalog
