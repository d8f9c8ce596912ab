// SPDX-License-Identifier: Apache-2.0
#include "basket/basketsalvage.h"

#include "basket/basketstorage.h"
#include "core/reason.h"

#include <QHash>
#include <QMap>
#include <QSet>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace tcia::basket {

namespace {

//! The readable rows of baskets, by id. Files of earlier versions have no names: their ids are the servers' keys.
QHash<QString, StoredHead> headsIn(QSqlDatabase &damaged)
{
    QHash<QString, StoredHead> heads;
    for (const auto &columns : {"name, fields, name, 'Basket'"_L1, "name, fields, server, title"_L1})
        for (const auto &order : {"ASC"_L1, "DESC"_L1}) { // from both ends towards the damage
            QSqlQuery query(damaged);
            query.setForwardOnly(true);
            query.exec(u"SELECT %1 FROM baskets NOT INDEXED ORDER BY rowid %2"_s.arg(columns, order));
            while (query.next())
                heads.insert(query.value(0).toString(), {.info = {.id = query.value(0).toString(),
                                                                  .server = query.value(2).toString(),
                                                                  .name = query.value(3).toString()},
                                                         .fields = query.value(1).toString()});
        }
    return heads;
}

//! The highest readable row number, from either end.
qint64 lastRow(QSqlDatabase &damaged)
{
    qint64 last = 0;
    for (const auto &order : {"DESC"_L1, "ASC"_L1}) {
        QSqlQuery query(damaged);
        query.setForwardOnly(true);
        query.exec(u"SELECT rowid FROM basket_series NOT INDEXED ORDER BY rowid "_s + order);
        while (query.next() && query.value(0).toLongLong() > 0)
            last = qMax(last, query.value(0).toLongLong());
    }
    return last;
}

struct SalvagedBaskets
{
    QHash<QString, StoredHead> heads {};
    QHash<QString, QMap<qint64, StoredSeries>> parts {}; //!< of each basket, by number
    qsizetype series = 0;
    qsizetype unreadableRows = 0;
    qsizetype unreadableSeries = 0;
};

//! Row by row, because an unreadable row ends a query.
SalvagedBaskets found(QSqlDatabase &damaged)
{
    SalvagedBaskets out;
    out.heads = headsIn(damaged);
    for (const QString &id : out.heads.keys())
        out.parts[id];
    constexpr qint64 maxRows = 100'000; // of five hundred series each
    const qint64 last = qMin(lastRow(damaged), maxRows);
    for (qint64 row = 1; row <= last; ++row) {
        QSqlQuery query(damaged);
        query.setForwardOnly(true);
        query.prepare(u"SELECT basket, part, records FROM basket_series NOT INDEXED WHERE rowid = ?"_s);
        query.addBindValue(row);
        const bool read = query.exec() && query.next();
        if (!read) {
            out.unreadableRows += query.lastError().isValid(); // otherwise the row does not exist
            continue;
        }
        const QString basket = query.value(0).toString();
        if (!out.heads.contains(basket)) // its row is lost, its series are not
            out.heads.insert(basket, {.info = {.id = basket, .server = basket, .name = defaultBasketName()},
                                      .fields = fieldNames()});
        const StoredSeries records = recordsFrom(query.value(2).toString(), out.heads.value(basket).fields);
        out.unreadableSeries += records.unreadable;
        out.series += records.series.size();
        out.parts[basket].insert(query.value(1).toLongLong(), records);
    }
    return out;
}

} // namespace

Result<QString> salvage(QSqlDatabase &damaged, QSqlDatabase &fresh)
{
    const SalvagedBaskets all = found(damaged);
    for (auto basket = all.parts.cbegin(); basket != all.parts.cend(); ++basket) {
        SeriesList series;
        QSet<QString> seen;
        for (const StoredSeries &part : basket.value())
            for (const Series &one : part.series)
                if (!seen.contains(one.seriesUid)) {
                    seen.insert(one.seriesUid);
                    series.append(one);
                }
        BasketInfo info = all.heads.value(basket.key()).info;
        const auto name = freeName(fresh, info);
        if (!name)
            return failure(name.error());
        info.name = *name;
        if (const auto done = writeBasket(fresh, info, series, newRevision()); !done)
            return failure(done.error());
    }
    QString words = all.series > 0
                        ? english<QT_TRANSLATE_NOOP("Reasons", "Series recovered from it: %1.")>().arg(all.series)
                        : english<QT_TRANSLATE_NOOP("Reasons", "Nothing could be recovered from it.")>();
    if (all.unreadableRows > 0)
        words +=
            u' ' + english<QT_TRANSLATE_NOOP("Reasons", "Parts of up to %1 series each that could not be read: %2.")>()
                       .arg(SeriesList::partSize)
                       .arg(all.unreadableRows);
    if (all.unreadableSeries > 0)
        words += u' ' + english<QT_TRANSLATE_NOOP("Reasons", "Series that could not be read: %1.")>().arg(
                            all.unreadableSeries);
    return words;
}

} // namespace tcia::basket
