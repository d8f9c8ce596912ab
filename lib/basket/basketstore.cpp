// SPDX-License-Identifier: Apache-2.0
#include "basket/basketstore.h"

#include "core/fields.h"

#include <QDateTime>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace tcia::basket {

namespace {

// Only what never changes is a migration. The series' columns follow fields<Series>(): see ensureColumns().
const QStringList &migrations()
{
    static const QStringList list {
        u"CREATE TABLE baskets (name TEXT PRIMARY KEY, saved TEXT) WITHOUT ROWID;"
        "CREATE TABLE basket_series (basket TEXT NOT NULL REFERENCES baskets(name) ON DELETE CASCADE, "
        "position INTEGER NOT NULL, PRIMARY KEY (basket, position)) WITHOUT ROWID"_s};
    return list;
}

QString quoted(QLatin1StringView key) { return u'"' + QString(key) + u'"'; }

QStringList columnNames()
{
    QStringList names;
    for (const Field<Series> &field : fields<Series>())
        names.append(quoted(field.key));
    return names;
}

//! A new row of fields<Series>() becomes a new column of a file written before.
Result<void> ensureColumns(QSqlDatabase &connection)
{
    const QSqlRecord present = connection.record(u"basket_series"_s);
    for (const Field<Series> &field : fields<Series>())
        if (!present.contains(QString(field.key)))
            if (const auto done = execute(connection, u"ALTER TABLE basket_series ADD COLUMN "_s + quoted(field.key)); !done)
                return done;
    return {};
}

Result<void> write(QSqlDatabase &connection, const QString &name, const QList<Series> &series)
{
    const QString marks = u", ?"_s.repeated(qsizetype(fields<Series>().size()));
    QSqlQuery insert(connection);
    if (!insert.prepare(u"INSERT INTO basket_series (basket, position, %1) VALUES (?, ?%2)"_s.arg(
            columnNames().join(u", "_s), marks)))
        return execute(insert);
    insert.bindValue(0, name);
    for (qsizetype row = 0; row < series.size(); ++row) {
        insert.bindValue(1, row);
        int at = 2;
        for (const Field<Series> &field : fields<Series>()) {
            const QVariant known = value(series[row], field);
            insert.bindValue(at++, known.typeId() == QMetaType::QDate ? QVariant(known.toDate().toString(Qt::ISODate)) : known);
        }
        if (const auto done = execute(insert); !done)
            return done;
    }
    return {};
}

Result<QList<Series>> read(QSqlDatabase &connection, const QString &name)
{
    QSqlQuery query(connection);
    query.setForwardOnly(true);
    query.prepare(u"SELECT %1 FROM basket_series WHERE basket = ? ORDER BY position"_s.arg(columnNames().join(u", "_s)));
    query.addBindValue(name);
    if (const auto done = execute(query); !done)
        return failure(done.error());
    QList<Series> series;
    while (query.next()) {
        Series one;
        int at = 0;
        for (const Field<Series> &field : fields<Series>())
            setValue(one, field, query.value(at++).toString());
        series.append(one);
    }
    return series;
}

} // namespace

BasketStore::BasketStore(const QString &path) : m_database(path, migrations()) {}

QFuture<Result<QStringList>> BasketStore::names()
{
    return m_database.run([](QSqlDatabase &connection) -> Result<QStringList> {
        QSqlQuery query(connection);
        query.prepare(u"SELECT name FROM baskets ORDER BY name"_s);
        if (const auto done = execute(query); !done)
            return failure(done.error());
        QStringList names;
        while (query.next())
            names.append(query.value(0).toString());
        return names;
    });
}

QFuture<Result<QList<Series>>> BasketStore::load(const QString &name)
{
    return m_database.run([name](QSqlDatabase &connection) -> Result<QList<Series>> {
        if (const auto ready = ensureColumns(connection); !ready)
            return failure(ready.error());
        return read(connection, name);
    });
}

QFuture<Result<void>> BasketStore::save(const QString &name, const QList<Series> &series)
{
    return m_database.run([name, series](QSqlDatabase &connection) -> Result<void> {
        if (const auto ready = ensureColumns(connection); !ready)
            return ready;
        if (const auto done = execute(connection, u"DELETE FROM basket_series WHERE basket = ?"_s, {name}); !done)
            return done;
        if (const auto done = execute(connection, u"INSERT OR REPLACE INTO baskets (name, saved) VALUES (?, ?)"_s,
                                      {name, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)});
            !done)
            return done;
        return write(connection, name, series);
    });
}

QFuture<Result<void>> BasketStore::drop(const QString &name)
{
    return m_database.run(
        [name](QSqlDatabase &connection) { return execute(connection, u"DELETE FROM baskets WHERE name = ?"_s, {name}); });
}

QString basketStorePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/baskets.sqlite"_s;
}

} // namespace tcia::basket
