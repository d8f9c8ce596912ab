// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/serieschange.h"
#include "core/database.h"

#include <QDateTime>
#include <QFuture>

namespace tcia::catalog {

//! What has changed in the archives, as it was seen here, per server (serverKey()), in SQLite. Data of the user: no
//! archive can tell it again. Several processes may use one file. All calls return at once.
class ChangeHistory
{
public:
    //! `earlierPath`: the catalogue, in which version 0.1 kept the changes. What is there is moved before anything else
    //! is done, whenever that is; a file that cannot be read is left as it is.
    ChangeHistory(const QString &path, const QString &earlierPath);

    //! Opens it, which all others do too. An Error too if what the catalogue has could not be moved, once; the next
    //! start tries again.
    QFuture<Result<void>> open();

    //! Of a server the latest `most` are kept; those seen at the same time stay or go together.
    QFuture<Result<void>> save(const QString &server, const QList<SeriesChange> &changes, qint64 most = 250'000);
    //! The latest first, no more than `most` of them; -1: all.
    QFuture<Result<QList<SeriesChange>>> changes(const QString &server, const QDateTime &since = {}, qint64 most = -1);
    QFuture<Result<void>> forget(const QString &server);

    //! As CatalogStore::takeRepairNote(); valid after open().
    QString takeRepairNote();

private:
    void moveEarlier();

    const QString m_earlierPath;
    Database m_database;
    QFuture<Result<void>> m_moved; //!< until open() answers it; moving is the first task of the database's thread
    bool m_isRepairReported = false;
};

} // namespace tcia::catalog
