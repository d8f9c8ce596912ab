// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "basket/serieslist.h"
#include "core/result.h"

#include <QSqlDatabase>
#include <QString>

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

//! Replaces the basket of that name; the revision identifies this state.
Result<void> writeBasket(QSqlDatabase &connection, const QString &name, const SeriesList &series,
                         const QString &revision);

//! The basket of that name; empty if there is none.
struct StoredBasket
{
    QString revision {};
    StoredSeries records {};
};
Result<QString> revisionOf(QSqlDatabase &connection, const QString &name);
Result<StoredBasket> readBasket(QSqlDatabase &connection, const QString &name);

} // namespace tcia::basket
