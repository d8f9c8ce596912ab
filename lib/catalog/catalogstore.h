// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/server.h"
#include "catalog/serieschange.h"
#include "core/database.h"

#include <QDateTime>
#include <QFuture>

namespace tcia::catalog {

//! The stored content of one collection: a snapshot file and when it was received (UTC).
struct StoredCollection
{
    QString collection;
    QDateTime fetched;
    qint64 series = 0;
    QString path; //!< of the snapshot
};

//! Persistent store of collections, content and its changes per server (base URL), in SQLite. Content is in snapshot
//! files in a folder next to the database, because it is large and read as a whole. All calls return immediately.
class CatalogStore
{
public:
    explicit CatalogStore(const QString &path);

    QFuture<Result<QStringList>> collections(const QString &server);
    QFuture<Result<void>> saveCollections(const QString &server, const QStringList &names);

    QFuture<Result<QList<StoredCollection>>> storedCollections(const QString &server); //!< also removes orphaned snapshot files
    //! Reads a snapshot; call it on the pool. Error kind Database: damaged, or written by another version of the
    //! program.
    static Result<std::shared_ptr<const SeriesTable>> read(const StoredCollection &kept);
    QFuture<Result<void>> save(const QString &server, const std::shared_ptr<const SeriesTable> &table, const QDateTime &fetched);

    //! A message that a damaged file was replaced; empty if none was, and after the first call.
    QString takeRepairNote();

    //! Keeps the latest `most` changes per server; changes seen at the same time are kept or dropped together.
    QFuture<Result<void>> saveChanges(const QString &server, const QList<SeriesChange> &changes, qint64 most = 250'000);
    //! The latest first, no more than `most` of them; -1: all.
    QFuture<Result<QList<SeriesChange>>> changes(const QString &server, const QDateTime &since = {}, qint64 most = -1);
    QFuture<Result<void>> forgetChanges(const QString &server);

private:
    const QString m_folder; //!< of the snapshots
    Database m_database;
    bool m_isRepairTold = false;
};

//! A server's key in the store: its base URL. The demonstration archive has one key whatever its port.
QString serverKey(const archive::Server &server);

//! catalog.sqlite in the application's cache folder.
QString catalogStorePath();

} // namespace tcia::catalog
