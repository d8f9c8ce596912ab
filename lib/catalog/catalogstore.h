// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/server.h"
#include "core/database.h"
#include "core/records.h"

#include <QDateTime>
#include <QFuture>

namespace tcia::catalog {

//! A collection's three answers as kept on disk.
struct Stored
{
    QList<Patient> patients;
    QList<Study> studies;
    QList<Series> series;
    QDateTime fetched; //!< UTC; invalid: not kept
};

//! The archive's answers kept in SQLite, per server (its base URL) and collection, with their age. All calls return at once.
class CatalogStore
{
public:
    explicit CatalogStore(const QString &path);

    QFuture<Result<QStringList>> collections(const QString &server);
    QFuture<Result<QStringList>> kept(const QString &server); //!< the collections whose content is here
    QFuture<Result<void>> saveCollections(const QString &server, const QStringList &names);
    QFuture<Result<Stored>> load(const QString &server, const QString &collection);
    QFuture<Result<void>> save(const QString &server, const QString &collection, const Stored &content);

private:
    Database m_database;
};

//! What a server is called in the store: where it is. The demonstration archive is the same wherever it happens to listen.
QString serverKey(const archive::Server &server);

//! catalog.sqlite in the application's cache folder.
QString catalogStorePath();

} // namespace tcia::catalog
