// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/server.h"
#include "catalog/changehistory.h"
#include "catalog/describedcollection.h"
#include "catalog/serverkey.h"
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

//! Persistent store of collections and content per server (base URL), in SQLite. Content is in snapshot files in a
//! folder next to the database, because it is large and read as a whole. All of it can be fetched again; history()
//! cannot. All calls return immediately.
class CatalogStore
{
public:
    //! `historyPath`: the file of the changes; empty for changes.sqlite in the same folder.
    explicit CatalogStore(const QString &path, const QString &historyPath = {});

    //! Opens the store; all other functions do so on demand. A damaged file is replaced by a new one, see
    //! takeRepairNote().
    QFuture<Result<void>> open() { return m_database.open(); }

    QFuture<Result<QStringList>> collections(const QString &server);
    QFuture<Result<void>> saveCollections(const QString &server, const QStringList &names);

    QFuture<Result<QList<StoredCollection>>>
    storedCollections(const QString &server); //!< also removes orphaned snapshot files
    //! Reads a snapshot; call it on the pool. Error kind Database: damaged, or written by another version of the
    //! program.
    static Result<std::shared_ptr<const SeriesTable>> read(const StoredCollection &stored);
    QFuture<Result<void>> save(const QString &server, const std::shared_ptr<const SeriesTable> &table,
                               const QDateTime &fetched);

    //! What the server said about its collections.
    QFuture<Result<DescribedCollections>> descriptions(const QString &server);
    QFuture<Result<void>> saveDescriptions(const QString &server, const DescribedCollections &all);

    //! The message that a damaged file was replaced, with the path it was moved to; empty if none was, and after the
    //! first call. Valid after any answer.
    QString takeRepairNote();

    //! The history of changes, in a file of its own.
    ChangeHistory &history() { return m_history; }

private:
    const QString m_folder; //!< of the snapshots
    Database m_database;
    ChangeHistory m_history;
    bool m_isRepairReported = false;
};

//! catalog.sqlite in the application's cache folder.
QString catalogStorePath();
//! changes.sqlite in the application's data folder.
QString changeHistoryPath();

} // namespace tcia::catalog
