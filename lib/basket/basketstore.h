// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "basket/content.h"
#include "core/database.h"

#include <QMutex>

#include <functional>

namespace tcia::basket {

//! What other programs did to a basket since it was read or saved here; to be done here, too.
struct OtherChanges
{
    QList<Series> added {};
    QStringList removed {};
    bool isNone() const { return added.isEmpty() && removed.isEmpty(); }
    bool operator==(const OtherChanges &) const = default;
};

//! Stores baskets in SQLite, so that a restart or a crash loses nothing that was chosen. Several programs may use one file: to save
//! a basket is to carry over what was added and removed since it was read or saved here last, so that no program undoes what
//! another did. A damaged file is set aside and what can be read of it is taken over. All calls return at once.
class BasketStore
{
public:
    explicit BasketStore(const QString &path);

    QFuture<Result<QStringList>> names();
    QFuture<Result<QList<Series>>> load(const QString &name);
    QFuture<Result<OtherChanges>> save(const QString &name, const SeriesList &series);
    //! The same with what `make` makes when its turn comes, not on this thread.
    QFuture<Result<OtherChanges>> saveMade(const QString &name, std::function<Snapshot()> make);
    //! Adds to the basket of that name, of which nothing is known here.
    QFuture<Result<OtherChanges>> joinMade(const QString &name, std::function<Snapshot()> make);
    QFuture<Result<void>> drop(const QString &name);

    //! What could not be read, and where it is now, once; empty if nothing. Valid after an answer.
    QString takeRepairNote();

private:
    //! A basket as it was read or saved here last.
    struct Base
    {
        QString revision {}; //!< of the file then
        SeriesList series {};
        bool isWhole = false; //!< the file held just these
    };
    struct Saved
    {
        Base base;
        OtherChanges others;
    };

    static Result<Saved> saveHere(QSqlDatabase &connection, const QString &name, const SeriesList &ours, const Base &base);
    QFuture<Result<OtherChanges>> save(const QString &name, std::function<SeriesList()> make, bool knowsBase);

    bool m_isRepairTold = false;
    QMutex m_lock; // guards m_unreadable
    qsizetype m_unreadable = 0; //!< series in a file that is not damaged otherwise
    QHash<QString, Base> m_bases; // only on the database's thread
    Database m_database;          // the last: it ends what it was given before the others go
};

//! baskets.sqlite in the application's data folder.
QString basketStorePath();

} // namespace tcia::basket
