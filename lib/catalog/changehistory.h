// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/serieschange.h"
#include "core/database.h"

#include <QDateTime>
#include <QFuture>

namespace tcia::catalog {

//! The history of changes in the archives as detected here, per server (serverKey()), in SQLite. This is user data: no
//! archive can supply it again. Several processes may share one file. All calls return immediately.
class ChangeHistory
{
public:
    //! `earlierPath`: the catalogue's file, which held the changes in version 0.1. They are moved before anything else
    //! is done; an unreadable file is left unchanged.
    ChangeHistory(const QString &path, const QString &earlierPath);

    //! Opens the history; all other functions do so on demand. Fails once if the catalogue's changes could not be
    //! moved; the next start tries again.
    QFuture<Result<void>> open();

    //! Stores changes and keeps the latest `most` of each server; changes seen at the same time are kept or dropped
    //! together.
    QFuture<Result<void>> save(const QString &server, const QList<SeriesChange> &changes, qint64 most = 250'000);
    //! The latest first, at most `most` of them; -1: all.
    QFuture<Result<QList<SeriesChange>>> changes(const QString &server, const QDateTime &since = {}, qint64 most = -1);
    QFuture<Result<void>> forget(const QString &server);

    //! As CatalogStore::takeRepairNote(); valid after open().
    QString takeRepairNote();

private:
    void moveEarlier();

    const QString m_earlierPath;
    Database m_database;
    QFuture<Result<void>> m_moved; //!< reported by open(); moving is the first task of the database's thread
    bool m_isRepairReported = false;
};

} // namespace tcia::catalog
