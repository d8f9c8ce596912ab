// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/describedcollection.h"
#include "core/result.h"

class QSqlDatabase;

//! The descriptions of collections in the catalogue's database. On the thread of the connection.
namespace tcia::catalog {

//! The statements that create the table.
QString createDescriptions();

//! Everything that is stored of the server.
Result<DescribedCollections> readDescriptions(QSqlDatabase &connection, const QString &server);
//! Replaces all of the server.
Result<void> writeDescriptions(QSqlDatabase &connection, const QString &server, const DescribedCollections &all);

} // namespace tcia::catalog
