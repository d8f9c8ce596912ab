// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "basket/basketcontent.h"
#include "core/database.h"

#include <QMutex>

#include <functional>

namespace tcia::basket {

//! Changes that other processes made to a basket since it was last read or saved; to be merged here.
struct OtherChanges
{
    QList<Series> added {};
    QStringList removed {};
    bool isNone() const { return added.isEmpty() && removed.isEmpty(); }
    bool operator==(const OtherChanges &) const = default;
};

//! Persists baskets in SQLite, so that a restart or crash loses nothing. Several processes may share one file: saving
//! merges what was added and removed since the last read or save, so that no process reverts another's changes. A
//! damaged file is set aside and its readable content recovered. All calls return immediately.
class BasketStore
{
public:
    explicit BasketStore(const QString &path);

    QFuture<Result<QStringList>> names();
    QFuture<Result<QList<Series>>> load(const QString &name);
    QFuture<Result<OtherChanges>> save(const QString &name, const SeriesList &series);
    //! The same with the content returned by `make`, which runs later on another thread.
    QFuture<Result<OtherChanges>> saveDeferred(const QString &name, std::function<Snapshot()> make);
    //! The other processes' changes that the last save() returned are part of the basket here now. Until then they do
    //! not count as known here: the next save() returns them again, and what another process reverts meanwhile would
    //! come back.
    void confirmMerged(const QString &name);
    //! Adds to a basket of that name that has not been read here.
    QFuture<Result<OtherChanges>> mergeDeferred(const QString &name, std::function<Snapshot()> make);
    QFuture<Result<void>> drop(const QString &name);

    //! What could not be read and where it is now; returned once, empty if nothing. Valid after any answer.
    QString takeRepairNote();

private:
    //! The state of a basket when it was last read or saved here.
    struct Base
    {
        QString revision {}; //!< of the file at that time
        SeriesList series {};
        bool isWhole = false; //!< the file contained exactly these
        SeriesList merged {}; //!< what the file contained, unless isWhole
    };
    struct SaveResult
    {
        Base base;
        OtherChanges others;
    };

    static Result<SaveResult> saveInTransaction(QSqlDatabase &connection, const QString &name, const SeriesList &ours,
                                                const Base &base);
    QFuture<Result<OtherChanges>> save(const QString &name, std::function<SeriesList()> make, bool knowsBase);

    bool m_isRepairReported = false;
    QMutex m_lock;                // guards m_unreadable
    qsizetype m_unreadable = 0;   //!< unreadable series in an otherwise intact file
    QHash<QString, Base> m_bases; // only on the database's thread
    Database m_database;          // last member: finishes pending work before the others are destroyed
};

//! baskets.sqlite in the application's data folder.
QString basketStorePath();

} // namespace tcia::basket
