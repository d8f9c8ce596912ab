// SPDX-License-Identifier: Apache-2.0
#include "basket/basketstore.h"

#include "core/fields.h"

#include <QDateTime>
#include <QSqlQuery>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace tcia::basket {

namespace {

// Some hundred series are one text, their attributes in the order that `fields` of the basket names. A basket is only ever read
// and written whole; rows of two dozen columns take ten times as long, and a new attribute would need a migration.
const QStringList &migrations()
{
    static const QStringList list {
        u"CREATE TABLE baskets (name TEXT PRIMARY KEY, fields TEXT NOT NULL, saved TEXT NOT NULL);"
        "CREATE TABLE basket_series (basket TEXT NOT NULL REFERENCES baskets(name) ON DELETE CASCADE, "
        "part INTEGER NOT NULL, records TEXT NOT NULL, PRIMARY KEY (basket, part))"_s};
    return list;
}

constexpr QChar separator(0x1f); // ASCII's own separators: of units,
constexpr QChar recordEnd(0x1e); // and of records

QString fieldNames()
{
    QStringList names;
    for (const Field<Series> &field : fields<Series>())
        names.append(field.key);
    return names.join(separator);
}

void append(QString &record, const QString &text)
{
    const qsizetype begin = record.size();
    record += text;
    for (auto at = record.begin() + begin; at != record.end(); ++at)
        if (*at == separator || *at == recordEnd) // foreign text may hold anything
            *at = u' ';
}

void append(QString &record, const QDate &date)
{
    if (date.isValid())
        record += date.toString(Qt::ISODate);
}

void append(QString &record, const Count &count)
{
    if (count)
        record += QString::number(*count);
}

void append(QString &records, const Series &series)
{
    for (const Field<Series> &field : fields<Series>()) {
        std::visit([&](auto member) { append(records, series.*member); }, field.member);
        records += separator;
    }
    records += recordEnd;
}

Series seriesOf(QStringView record, const QList<const Field<Series> *> &order)
{
    Series series;
    auto field = order.cbegin();
    for (const QStringView text : record.split(separator)) {
        if (field == order.cend())
            break;
        if (*field != nullptr && !text.isEmpty())
            setValue(series, **field, text.toString());
        ++field;
    }
    return series;
}

Result<void> write(QSqlDatabase &connection, const QString &name, const SeriesList &series)
{
    qsizetype first = 0;
    for (const QList<Series> &part : series.parts()) {
        QString records;
        for (const Series &one : part)
            append(records, one);
        if (const auto done = execute(connection, u"INSERT INTO basket_series (basket, part, records) VALUES (?, ?, ?)"_s,
                                      {name, first, records});
            !done)
            return done;
        first += part.size();
    }
    return {};
}

Result<void> replace(QSqlDatabase &connection, const QString &name, const SeriesList &series)
{
    if (const auto done = execute(connection, u"DELETE FROM basket_series WHERE basket = ?"_s, {name}); !done)
        return done;
    if (const auto done = execute(connection, u"INSERT OR REPLACE INTO baskets (name, fields, saved) VALUES (?, ?, ?)"_s,
                                  {name, fieldNames(), QDateTime::currentDateTimeUtc().toString(Qt::ISODate)});
        !done)
        return done;
    return write(connection, name, series);
}

Result<QList<Series>> read(QSqlDatabase &connection, const QString &name)
{
    QSqlQuery query(connection);
    query.setForwardOnly(true);
    query.prepare(u"SELECT fields FROM baskets WHERE name = ?"_s);
    query.addBindValue(name);
    if (const auto done = execute(query); !done)
        return failure(done.error());
    if (!query.next())
        return QList<Series> {};
    QList<const Field<Series> *> order; // null: an attribute this program does not know
    for (const QString &key : query.value(0).toString().split(separator))
        order.append(fieldOf<Series>(key));

    query.prepare(u"SELECT records FROM basket_series WHERE basket = ? ORDER BY part"_s);
    query.addBindValue(name);
    if (const auto done = execute(query); !done)
        return failure(done.error());
    QList<Series> series;
    while (query.next()) {
        const QString records = query.value(0).toString();
        for (const QStringView record : QStringView(records).split(recordEnd, Qt::SkipEmptyParts))
            series.append(seriesOf(record, order));
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
        return read(connection, name);
    });
}

QFuture<Result<void>> BasketStore::save(const QString &name, const SeriesList &series)
{
    return m_database.run([name, series](QSqlDatabase &connection) { return replace(connection, name, series); });
}

QFuture<Result<void>> BasketStore::saveMade(const QString &name, std::function<Snapshot()> make)
{
    return m_database.run(
        [name, make = std::move(make)](QSqlDatabase &connection) { return replace(connection, name, make()->series); });
}

QFuture<Result<void>> BasketStore::joinMade(const QString &name, std::function<Snapshot()> make)
{
    return m_database.run([name, make = std::move(make)](QSqlDatabase &connection) -> Result<void> {
        const auto kept = read(connection, name);
        return kept ? replace(connection, name, restored(make(), *kept).next->series) : failure(kept.error());
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
