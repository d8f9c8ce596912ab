// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QSqlDatabase>
#include <QStringList>

//! How the series of stored baskets were chosen. On the thread of the database, which has the schema of migrations().
namespace tcia::basket {

//! In the order in which they were used first.
Result<QStringList> readOrigins(QSqlDatabase &connection, const QString &basketId);
//! The basket must be stored. Origins that it has already stay where they are.
Result<void> addOrigins(QSqlDatabase &connection, const QString &basketId, const QStringList &origins);

} // namespace tcia::basket
