// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "basket/basketcontent.h"
#include "basket/basketinfo.h"
#include "basket/basketmerge.h"
#include "core/database.h"

#include <QMutex>

#include <functional>

namespace tcia::basket {

//! Persists baskets in SQLite, so that a restart or crash loses nothing. Several processes may share one file: saving
//! merges what was added and removed since the last read or save, so that no process reverts another's changes. A
//! damaged file is set aside and its readable content recovered. A basket that is saved under a new id belongs to the
//! server of that key: the first basket of a server has its key as id. All calls return immediately.
class BasketStore
{
public:
    explicit BasketStore(const QString &path);

    QFuture<Result<QList<BasketInfo>>> list(); //!< of all servers, by server and name
    //! Creates a basket with the content returned by `make`, which runs later on another thread, or an empty one; it
    //! counts as read. Usage if the name is empty, too long or taken.
    QFuture<Result<BasketInfo>> create(const QString &server, const QString &name, std::function<Snapshot()> make = {});
    //! Gives a basket another name; also one that has not been saved yet. Usage as above.
    QFuture<Result<void>> rename(const BasketInfo &basket, const QString &name);
    QFuture<Result<void>> drop(const QString &id);

    QFuture<Result<QList<Series>>> load(const QString &id); //!< empty if there is none
    //! A basket that another process dropped meanwhile is stored again as a whole.
    QFuture<Result<OtherChanges>> save(const QString &id, const SeriesList &series);
    //! The same with the content returned by `make`, which runs later on another thread.
    QFuture<Result<OtherChanges>> saveDeferred(const QString &id, std::function<Snapshot()> make);
    //! The other processes' changes that the last save() returned are part of the basket here now. Until then they do
    //! not count as known here: the next save() returns them again, and what another process reverts meanwhile would
    //! come back.
    void confirmMerged(const QString &id);
    //! Adds to a basket of that id that has not been read here.
    QFuture<Result<OtherChanges>> mergeDeferred(const QString &id, std::function<Snapshot()> make);

    //! Runs `work(QSqlDatabase &)`, which returns a Result and writes nothing, on the database's thread.
    template <typename Work>
    auto read(Work work)
    {
        return m_database.run(std::move(work));
    }

    //! What could not be read and where it is now; returned once, empty if nothing. Valid after any answer.
    QString takeRepairNote();

private:
    //! The state of a basket when it was last read or saved here.
    struct Base
    {
        BasketInfo info {};  //!< server and name; empty if unknown
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

    static Result<SaveResult> saveInTransaction(QSqlDatabase &connection, const QString &id, const SeriesList &ours,
                                                const Base &base);
    QFuture<Result<OtherChanges>> save(const QString &id, std::function<SeriesList()> make, bool knowsBase);

    bool m_isRepairReported = false;
    QMutex m_lock;                // guards m_unreadable
    qsizetype m_unreadable = 0;   //!< unreadable series in an otherwise intact file
    QHash<QString, Base> m_bases; // only on the database's thread
    Database m_database;          // last member: finishes pending work before the others are destroyed
};

//! baskets.sqlite in the application's data folder.
QString basketStorePath();

} // namespace tcia::basket
