// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/basketautosave.h"

#include <QHash>

#include <memory>

namespace tcia::archive {
struct Server;
}

namespace tcia::session {

//! The key of a server's baskets: series of one archive cannot be fetched from another, so each basket belongs to a
//! server. The demonstration archive has one key whatever its port.
QString basketServerOf(const archive::Server &server);

//! The named baskets of one server, one of which is open, and those of the others. Opening another basket replaces the
//! content of basket(), so that its users need not know. The first basket of a server begins to exist when something
//! is added. Lives on the GUI's thread.
class Baskets : public QObject
{
    Q_OBJECT
public:
    //! Opens `id` of this server; if it does not exist, another one of the server. The store must outlive it.
    Baskets(basket::BasketStore &store, QString server, const QString &id = {}, QObject *parent = nullptr);
    ~Baskets() override;

    basket::Basket &basket() { return m_basket; } //!< the open one
    basket::BasketStore &store() { return m_store; }
    const QString &server() const { return m_server; }
    basket::BasketInfo current() const; //!< of the open one, with its present numbers
    bool isStored() const;              //!< the open one exists: it is or was filled, or was named
    bool isLoaded() const { return m_autosave && m_autosave->isLoaded(); }
    bool contains(const QString &id) const { return id == m_basket.id() || find(id); } //!< of any server

    QList<basket::BasketInfo> ofServer() const;    //!< by name, with the open one if it exists
    QList<basket::BasketInfo> ofOthers() const;    //!< of other servers that have any series, by server and name
    bool isTaken(const QString &name) const;       //!< by a basket of this server other than the open one
    QString freeName(const QString &wanted) const; //!< the same with a number if it is taken

    void open(const QString &id); //!< a basket of this server; takes effect at once, its content follows
    //! Creates a basket and opens it.
    QFuture<Result<void>> create(const QString &name);
    //! The same with the content of the open one.
    QFuture<Result<void>> duplicate(const QString &name);
    QFuture<Result<void>> rename(const QString &name); //!< the open one
    //! Deletes the open one and opens another of this server.
    QFuture<Result<void>> remove();
    void refresh(); //!< reads again what other processes may have changed

Q_SIGNALS:
    void changed();                 //!< the list, a name, or which basket is open
    void opened(const QString &id); //!< another basket
    void failed(const tcia::Error &error);

private:
    void openAnew(const QString &id, const std::function<basket::Snapshot()> &known);
    void closeOpen();
    void connectAutosave();
    QFuture<Result<void>> make(const QString &name, const std::function<basket::Snapshot()> &content);
    void apply(const QList<basket::BasketInfo> &all);
    const basket::BasketInfo *find(const QString &id) const;

    basket::BasketStore &m_store;
    const QString m_server;
    basket::Basket m_basket;
    std::unique_ptr<BasketAutosave> m_autosave;
    QList<basket::BasketInfo> m_all; //!< as last read
    bool m_isListed = false;         //!< m_all was read
    //! What baskets that were open before contained: undo and redo begin from it.
    QHash<QString, std::function<basket::Snapshot()>> m_closed;
};

} // namespace tcia::session
