// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "basket/basketinfo.h"
#include "basket/serieslist.h"

#include <QSqlDatabase>

#include <optional>

//! Storage format of baskets: chunks of some hundred series as one text, with attributes in the order of the basket's
//! `fields`. Baskets are read and written as a whole; separate columns take ten times longer and would need a migration
//! for each new attribute.
namespace tcia::basket {

//! The schema for Database.
const QStringList &migrations();

//! The series in one such text.
struct StoredSeries
{
    QList<Series> series {};
    qsizetype unreadable = 0; //!< records without a valid Series Instance UID
};
QString fieldNames();
StoredSeries recordsFrom(const QString &text, const QString &fieldNames);

//! What is stored of a basket besides its series. The revision identifies a state of its content.
struct StoredHead
{
    BasketInfo info {};
    QString revision {};
    QString fields {};     //!< see fieldNames()
    bool isCounted = true; //!< `info` has the numbers, which earlier versions did not store
};
Result<std::optional<StoredHead>> readHead(QSqlDatabase &connection, const QString &id);
Result<QList<StoredHead>> readHeads(QSqlDatabase &connection); //!< of all baskets, by server and name

//! The series of a basket.
Result<StoredSeries> readSeries(QSqlDatabase &connection, const StoredHead &head);

//! Replaces the series of a basket. Creates it if there is none of that id; the name must be free (see freeName()).
Result<void> writeBasket(QSqlDatabase &connection, const BasketInfo &info, const SeriesList &series,
                         const QString &revision);

//! `info` with the numbers of these series.
BasketInfo counted(BasketInfo info, const SeriesList &series);
Result<void> writeCounts(QSqlDatabase &connection, const BasketInfo &info);

//! Usage if another basket of its server has that name.
Result<void> checkFree(QSqlDatabase &connection, const BasketInfo &info);
//! The basket's name, with a number if another basket of its server has it: "Basket 2".
Result<QString> freeName(QSqlDatabase &connection, BasketInfo info);
Result<void> renameBasket(QSqlDatabase &connection, const BasketInfo &info);

//! A unique text, also for the id of a new basket.
QString newRevision();

} // namespace tcia::basket
