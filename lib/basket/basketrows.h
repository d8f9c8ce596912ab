// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "basket/serieslist.h"
#include "core/result.h"

#include <QSqlDatabase>
#include <QString>

//! How baskets are stored: some hundred series are one text, their attributes in the order that `fields` of the basket names. A
//! basket is only ever read and written whole; rows of two dozen columns take ten times as long, and a new attribute would need a
//! migration.
namespace tcia::basket {

const QStringList &migrations();

//! The series in one such text.
struct Records
{
    QList<Series> series {};
    qsizetype unreadable = 0; //!< records without a valid Series Instance UID
};
QString fieldNames();
Records recordsFrom(const QString &text, const QString &fieldNames);

//! Writes a basket in place of the one of that name; the revision tells it from all others.
Result<void> writeBasket(QSqlDatabase &connection, const QString &name, const SeriesList &series, const QString &revision);

//! The basket of that name; empty where there is none.
struct StoredBasket
{
    QString revision {};
    Records records {};
};
Result<QString> revisionOf(QSqlDatabase &connection, const QString &name);
Result<StoredBasket> readBasket(QSqlDatabase &connection, const QString &name);

} // namespace tcia::basket
