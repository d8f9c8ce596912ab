// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/serveraccess.h"
#include "session/demonstration.h"

#include <optional>

namespace tcia::session {

//! True for the same server, whatever permissions it has.
bool areSame(const archive::Server &one, const archive::Server &other);

//! Finds the current address and key of a server that a queue or a download folder names. Such files are untrusted:
//! only the user's servers get a key. Lives on one thread.
class ServerAccessResolver : public QObject
{
    Q_OBJECT
public:
    //! `demonstration` must outlive it.
    explicit ServerAccessResolver(Demonstration &demonstration, QObject *parent = nullptr);

    //! The access of the open server, which may use a key that is not stored.
    void setOpen(const archive::ServerAccess &access) { m_open = access; }

    //! The open server, else the user's server of that address with its stored key if that may be sent, else `named`
    //! without a key and without permissions. An error if the demonstration archive cannot be started.
    QFuture<Result<archive::ServerAccess>> resolve(const archive::Server &named);

Q_SIGNALS:
    void failed(const tcia::Error &error); //!< the user's servers or a key cannot be read: requests have no key

private:
    bool isOpen(const archive::Server &server) const { return m_open && areSame(m_open->server(), server); }
    QFuture<Result<archive::ServerAccess>> withStoredKey(const archive::Server &known);

    Demonstration &m_demonstration;
    std::optional<archive::ServerAccess> m_open;
};

} // namespace tcia::session
