// SPDX-License-Identifier: Apache-2.0
#include "basket/basketstorage.h"

#include "core/fields.h"
#include "core/reason.h"
#include "core/uid.h"

#include "core/database.h"

#include <QDateTime>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

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

Result<void> writeRecords(QSqlDatabase &connection, const QString &id, const SeriesList &series)
{
    qsizetype first = 0;
    for (const QList<Series> &part : series.parts()) {
        QString records;
        for (const Series &one : part)
            append(records, one);
        if (const auto done =
                execute(connection, u"INSERT INTO basket_series (basket, part, records) VALUES (?, ?, ?)"_s,
                        {id, first, records});
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
        u"ALTER TABLE baskets ADD COLUMN revision TEXT NOT NULL DEFAULT ''"_s,
        // `name` is the id. Until here each server had one basket, whose id was the server's key.
        u"ALTER TABLE baskets ADD COLUMN server TEXT NOT NULL DEFAULT '';"
        "ALTER TABLE baskets ADD COLUMN title TEXT NOT NULL DEFAULT 'Basket';"
        "ALTER TABLE baskets ADD COLUMN folded TEXT NOT NULL DEFAULT 'basket';"
        "ALTER TABLE baskets ADD COLUMN series INTEGER;"
        "ALTER TABLE baskets ADD COLUMN bytes INTEGER;"
        "ALTER TABLE baskets ADD COLUMN bytes_unknown INTEGER;"
        "UPDATE baskets SET server = name;"
        "CREATE UNIQUE INDEX basket_titles ON baskets (server, folded)"_s,
        u"CREATE TABLE basket_origins (basket TEXT NOT NULL REFERENCES baskets(name) ON DELETE CASCADE, "
        "origin TEXT NOT NULL, UNIQUE (basket, origin))"_s};
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

namespace {

constexpr QLatin1StringView
    selectHeads("SELECT name, server, title, series, bytes, bytes_unknown, revision, fields FROM baskets ");

StoredHead headOf(const QSqlQuery &query)
{
    return {.info = {.id = query.value(0).toString(),
                     .server = query.value(1).toString(),
                     .name = query.value(2).toString(),
                     .series = query.value(3).toLongLong(),
                     .bytes = query.value(4).toLongLong(),
                     .bytesUnknown = query.value(5).toLongLong()},
            .revision = query.value(6).toString(),
            .fields = query.value(7).toString(),
            .isCounted = !query.isNull(3)};
}

Result<bool> isTaken(QSqlDatabase &connection, const BasketInfo &info)
{
    QSqlQuery query(connection);
    query.prepare(u"SELECT 1 FROM baskets WHERE server = ? AND folded = ? AND name <> ?"_s);
    for (const QString &value : {info.server, foldedName(info.name), info.id})
        query.addBindValue(value);
    if (const auto done = execute(query); !done)
        return failure(done.error());
    return query.next();
}

} // namespace

Result<std::optional<StoredHead>> readHead(QSqlDatabase &connection, const QString &id)
{
    QSqlQuery query(connection);
    query.prepare(selectHeads + u"WHERE name = ?"_s);
    query.addBindValue(id);
    if (const auto done = execute(query); !done)
        return failure(done.error());
    return query.next() ? std::optional(headOf(query)) : std::nullopt;
}

Result<QList<StoredHead>> readHeads(QSqlDatabase &connection)
{
    QSqlQuery query(connection);
    query.prepare(selectHeads + u"ORDER BY server, folded"_s);
    if (const auto done = execute(query); !done)
        return failure(done.error());
    QList<StoredHead> out;
    while (query.next())
        out.append(headOf(query));
    if (query.lastError().isValid())
        return failure(Error::Kind::Database, query.lastError().databaseText());
    return out;
}

Result<StoredSeries> readSeries(QSqlDatabase &connection, const StoredHead &head)
{
    QSqlQuery query(connection);
    query.setForwardOnly(true);
    query.prepare(u"SELECT records FROM basket_series WHERE basket = ? ORDER BY part"_s);
    query.addBindValue(head.info.id);
    if (const auto done = execute(query); !done)
        return failure(done.error());
    StoredSeries out;
    while (query.next()) {
        const StoredSeries part = recordsFrom(query.value(0).toString(), head.fields);
        out.series += part.series;
        out.unreadable += part.unreadable;
    }
    if (query.lastError().isValid()) // an unreadable row is not the end
        return failure(Error::Kind::Database, query.lastError().databaseText());
    return out;
}

Result<void> writeBasket(QSqlDatabase &connection, const BasketInfo &info, const SeriesList &series,
                         const QString &revision)
{
    if (const auto done = execute(connection, u"DELETE FROM basket_series WHERE basket = ?"_s, {info.id}); !done)
        return done;
    const BasketInfo now = counted(info, series);
    if (const auto done = execute(connection,
                                  u"INSERT INTO baskets (name, server, title, folded, fields, saved, revision, series, "
                                  "bytes, bytes_unknown) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                                  "ON CONFLICT (name) DO UPDATE SET fields = excluded.fields, saved = excluded.saved, "
                                  "revision = excluded.revision, series = excluded.series, bytes = excluded.bytes, "
                                  "bytes_unknown = excluded.bytes_unknown"_s,
                                  {now.id, now.server, now.name, foldedName(now.name), fieldNames(),
                                   QDateTime::currentDateTimeUtc().toString(Qt::ISODate), revision, now.series,
                                   now.bytes, now.bytesUnknown});
        !done)
        return done;
    return writeRecords(connection, now.id, series);
}

BasketInfo counted(BasketInfo info, const SeriesList &series)
{
    info.series = series.size();
    info.bytes = info.bytesUnknown = 0;
    for (const Series &one : series) {
        info.bytes += one.fileSize.value_or(0);
        info.bytesUnknown += !one.fileSize.has_value();
    }
    return info;
}

Result<void> writeCounts(QSqlDatabase &connection, const BasketInfo &info)
{
    return execute(connection, u"UPDATE baskets SET series = ?, bytes = ?, bytes_unknown = ? WHERE name = ?"_s,
                   {info.series, info.bytes, info.bytesUnknown, info.id});
}

Result<void> checkFree(QSqlDatabase &connection, const BasketInfo &info)
{
    const auto taken = isTaken(connection, info);
    if (!taken)
        return failure(taken.error());
    if (*taken)
        return failure(Error::Kind::Usage,
                       english<QT_TRANSLATE_NOOP(
                           "Reasons", "This server already has a basket of this name. Choose another name.")>(),
                       {.name = info.name});
    return {};
}

Result<QString> freeName(QSqlDatabase &connection, BasketInfo info)
{
    const QString wanted = info.name;
    for (int number = 2;; ++number) {
        const auto taken = isTaken(connection, info);
        if (!taken)
            return failure(taken.error());
        if (!*taken)
            return info.name;
        info.name = u"%1 %2"_s.arg(wanted).arg(number);
    }
}

Result<void> renameBasket(QSqlDatabase &connection, const BasketInfo &info)
{
    return execute(connection, u"UPDATE baskets SET title = ?, folded = ? WHERE name = ?"_s,
                   {info.name, foldedName(info.name), info.id});
}

QString newRevision() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

} // namespace tcia::basket
