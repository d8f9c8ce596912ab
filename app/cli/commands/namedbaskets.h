// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "basket/basketstore.h"

namespace tcia::cli {

class Session;

//! The stored baskets of one server, which the window shares, by their names. Waits for the database.
class NamedBaskets
{
public:
    //! Of the server with that key; see session::basketServerOf().
    NamedBaskets(Session &session, QString server);

    //! Of all servers.
    Result<QList<basket::BasketInfo>> all();
    //! Usage, naming it, if there is none of that name.
    Result<basket::BasketInfo> find(const QString &name);
    //! Database if a part of it cannot be read: a part of a basket is none.
    Result<basket::SeriesList> series(const basket::BasketInfo &basket);
    //! Usage if the name is taken.
    Result<basket::BasketInfo> create(const QString &name, const basket::Snapshot &content, const QStringList &origins);
    Result<void> save(const basket::BasketInfo &basket, const basket::SeriesList &series, const QStringList &origins);
    Result<void> drop(const basket::BasketInfo &basket);
    Result<QStringList> origins(const basket::BasketInfo &basket);

private:
    Result<void> addOrigins(const QString &id, const QStringList &origins);

    Session &m_session;
    const QString m_server;
    basket::BasketStore m_store;
};

//! A content made of these series.
basket::Snapshot contentOf(const basket::SeriesList &series);

} // namespace tcia::cli
