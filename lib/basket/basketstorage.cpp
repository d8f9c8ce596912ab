// SPDX-License-Identifier: Apache-2.0
#include "basket/basketstorage.h"

#include "core/fields.h"
#include "core/uid.h"

#include "core/database.h"

#include <QDateTime>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace tcia::basket {

namespace {

constexpr QChar separator(0x1f); // ASCII's unit separator
constexpr QChar recordEnd(0x1e); // and record separator

void append(QString &record, const QString &text)
{
    const qsizetype begin = record.size();
    record += text;
    for (auto at = record.begin() + begin; at != record.end(); ++at)
        if (*at == separator || *at == recordEnd) // external text may contain anything
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

Result<void> writeRecords(QSqlDatabase &connection, const QString &name, const SeriesList &series)
{
    qsizetype first = 0;
    for (const QList<Series> &part : series.parts()) {
        QString records;
        for (const Series &one : part)
            append(records, one);
        if (const auto done =
                execute(connection, u"INSERT INTO basket_series (basket, part, records) VALUES (?, ?, ?)"_s,
                        {name, first, records});
            !done)
            return done;
        first += part.size();
    }
    return {};
}

} // namespace

const QStringList &migrations()
{
    static const QStringList list {
        u"CREATE TABLE baskets (name TEXT PRIMARY KEY, fields TEXT NOT NULL, saved TEXT NOT NULL);"
        "CREATE TABLE basket_series (basket TEXT NOT NULL REFERENCES baskets(name) ON DELETE CASCADE, "
        "part INTEGER NOT NULL, records TEXT NOT NULL, PRIMARY KEY (basket, part))"_s,
        u"ALTER TABLE baskets ADD COLUMN revision TEXT NOT NULL DEFAULT ''"_s};
    return list;
}

QString fieldNames()
{
    QStringList names;
    for (const Field<Series> &field : fields<Series>())
        names.append(field.key);
    return names.join(separator);
}

StoredSeries recordsFrom(const QString &text, const QString &fieldNames)
{
    QList<const Field<Series> *> order; // null: an unknown attribute
    for (const QString &key : fieldNames.split(separator))
        order.append(fieldOf<Series>(key));
    StoredSeries out;
    for (const QStringView record : QStringView(text).split(recordEnd, Qt::SkipEmptyParts)) {
        const Series series = seriesOf(record, order);
        if (isUid(series.seriesUid))
            out.series.append(series);
        else
            ++out.unreadable;
    }
    return out;
}

Result<void> writeBasket(QSqlDatabase &connection, const QString &name, const SeriesList &series,
                         const QString &revision)
{
    if (const auto done = execute(connection, u"DELETE FROM basket_series WHERE basket = ?"_s, {name}); !done)
        return done;
    if (const auto done =
            execute(connection, u"INSERT OR REPLACE INTO baskets (name, fields, saved, revision) VALUES (?, ?, ?, ?)"_s,
                    {name, fieldNames(), QDateTime::currentDateTimeUtc().toString(Qt::ISODate), revision});
        !done)
        return done;
    return writeRecords(connection, name, series);
}

Result<QString> revisionOf(QSqlDatabase &connection, const QString &name)
{
    QSqlQuery query(connection);
    query.prepare(u"SELECT revision FROM baskets WHERE name = ?"_s);
    query.addBindValue(name);
    if (const auto done = execute(query); !done)
        return failure(done.error());
    return query.next() ? query.value(0).toString() : QString();
}

Result<StoredBasket> readBasket(QSqlDatabase &connection, const QString &name)
{
    QSqlQuery query(connection);
    query.setForwardOnly(true);
    query.prepare(u"SELECT fields, revision FROM baskets WHERE name = ?"_s);
    query.addBindValue(name);
    if (const auto done = execute(query); !done)
        return failure(done.error());
    if (!query.next())
        return StoredBasket {};
    const QString names = query.value(0).toString();
    StoredBasket basket {.revision = query.value(1).toString()};

    query.prepare(u"SELECT records FROM basket_series WHERE basket = ? ORDER BY part"_s);
    query.addBindValue(name);
    if (const auto done = execute(query); !done)
        return failure(done.error());
    while (query.next()) {
        const StoredSeries part = recordsFrom(query.value(0).toString(), names);
        basket.records.series += part.series;
        basket.records.unreadable += part.unreadable;
    }
    if (query.lastError().isValid()) // an unreadable row is not the end
        return failure(Error::Kind::Database, query.lastError().databaseText());
    return basket;
}

} // namespace tcia::basket
