// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/server.h"

namespace tcia::archive {

//! A server and the API key for its requests. The key is sent to this server only. The class has no stream operator and
//! no text form, so that a key cannot get into a log.
class ServerAccess
{
public:
    ServerAccess() = default;
    //! Without a key, a Server is enough.
    ServerAccess(Server server, QString apiKey = {}) // NOLINT(google-explicit-constructor)
        : m_server(std::move(server)), m_apiKey(std::move(apiKey))
    {
    }

    const Server &server() const { return m_server; }
    const QString &apiKey() const { return m_apiKey; } //!< for requests only; empty for none

    //! True if the key would be sent unencrypted over a network without the user's permission.
    bool isKeyExposed() const { return !m_apiKey.isEmpty() && exposesKey(m_server) && !m_server.keyInClear; }
    //! The same without a key that would be exposed.
    ServerAccess withoutExposedKey() const { return isKeyExposed() ? ServerAccess(m_server) : *this; }

    bool operator==(const ServerAccess &) const = default;

private:
    Server m_server;
    QString m_apiKey;
};

} // namespace tcia::archive
