// SPDX-License-Identifier: Apache-2.0
#include "archive/knownserver.h"

#include <algorithm>

namespace tcia::archive {

std::optional<Server> findSame(const QList<Server> &servers, const Server &named)
{
    std::optional<Server> same;
    for (const Server &server : servers) {
        if (server.demonstration || server.base != named.base || server.dialect != named.dialect)
            continue;
        if (server.name == named.name)
            return server;
        if (!same)
            same = server;
    }
    return same;
}

const Server *findNamed(const QList<Server> &servers, const QString &name)
{
    const auto isIt = [&name](const Server &server) {
        return server.name.compare(name, Qt::CaseInsensitive) == 0 ||
               (!server.key.isEmpty() && server.key.compare(name, Qt::CaseInsensitive) == 0);
    };
    const auto found = std::find_if(servers.cbegin(), servers.cend(), isIt);
    return found == servers.cend() ? nullptr : &*found;
}

Server withoutPermissions(Server server)
{
    server.keyInClear = false;
    server.certificate.clear();
    return server;
}

} // namespace tcia::archive
