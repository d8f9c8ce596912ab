// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "basket/content.h"
#include "core/database.h"

#include <functional>

namespace tcia::basket {

//! Keeps baskets in SQLite, so that a restart or a crash loses nothing that was chosen. All calls return at once.
class BasketStore
{
public:
    explicit BasketStore(const QString &path);

    QFuture<Result<QStringList>> names();
    QFuture<Result<QList<Series>>> load(const QString &name);
    QFuture<Result<void>> save(const QString &name, const SeriesList &series); //!< replaces the basket of that name
    //! The same with what `make` makes when its turn comes, not on this thread.
    QFuture<Result<void>> saveMade(const QString &name, std::function<Snapshot()> make);
    //! The same, behind what is kept under that name: for who could not read it.
    QFuture<Result<void>> joinMade(const QString &name, std::function<Snapshot()> make);
    QFuture<Result<void>> drop(const QString &name);

private:
    Database m_database;
};

//! baskets.sqlite in the application's data folder.
QString basketStorePath();

} // namespace tcia::basket
