// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "basket/basket.h"
#include "core/database.h"

namespace tcia::basket {

//! Keeps baskets in SQLite, so that a restart or a crash loses nothing that was chosen. All calls return at once.
class BasketStore
{
public:
    explicit BasketStore(const QString &path);

    QFuture<Result<QStringList>> names();
    QFuture<Result<QList<Series>>> load(const QString &name);
    QFuture<Result<void>> save(const QString &name, const QList<Series> &series); //!< replaces the basket of that name
    QFuture<Result<void>> drop(const QString &name);

private:
    Database m_database;
};

//! baskets.sqlite in the application's data folder.
QString basketStorePath();

} // namespace tcia::basket
