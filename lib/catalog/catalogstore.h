// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/server.h"
#include "catalog/serieschange.h"
#include "core/database.h"

#include <QDateTime>
#include <QFuture>

namespace tcia::catalog {

//! What is kept of one collection: a snapshot file, and when it came from the server (UTC).
struct StoredCollection
{
    QString collection;
    QDateTime fetched;
    qint64 series = 0;
    QString path; //!< of the snapshot
};

//! What is known of the archives: collections, content and what changed in it, per server (its base URL), in SQLite; the contents in
//! snapshot files in a folder beside it, for they are large and read all at once. All calls return at once.
class CatalogStore
{
public:
    explicit CatalogStore(const QString &path);

    QFuture<Result<QStringList>> collections(const QString &server);
    QFuture<Result<void>> saveCollections(const QString &server, const QStringList &names);

    QFuture<Result<QList<StoredCollection>>> storedCollections(const QString &server); //!< sweeps files that nobody knows any more
    //! Reads a snapshot; for the pool. Database: damaged, or of another version of the program.
    static Result<std::shared_ptr<const SeriesTable>> read(const StoredCollection &kept);
    QFuture<Result<void>> save(const QString &server, const std::shared_ptr<const SeriesTable> &table, const QDateTime &fetched);

    //! That a damaged file was found and begun anew, for one word to the user: empty if not, and after the first call.
    QString takeRepairNote();

    //! Of a server the latest `most` are kept; those seen at the same time stay or go together.
    QFuture<Result<void>> saveChanges(const QString &server, const QList<SeriesChange> &changes, qint64 most = 250'000);
    //! The latest first, no more than `most` of them; -1: all.
    QFuture<Result<QList<SeriesChange>>> changes(const QString &server, const QDateTime &since = {}, qint64 most = -1);
    QFuture<Result<void>> forgetChanges(const QString &server);

private:
    const QString m_folder; //!< of the snapshots
    Database m_database;
    bool m_isRepairTold = false;
};

//! What a server is called in the store: where it is. The demonstration archive is the same wherever it happens to listen.
QString serverKey(const archive::Server &server);

//! catalog.sqlite in the application's cache folder.
QString catalogStorePath();

} // namespace tcia::catalog
