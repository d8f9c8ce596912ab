// SPDX-License-Identifier: Apache-2.0
#include "archive/knownserver.h"

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

Server withoutPermissions(Server server)
{
    server.keyInClear = false;
    return server;
}

} // namespace tcia::archive
