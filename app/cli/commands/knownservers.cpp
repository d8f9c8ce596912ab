// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/knownservers.h"

#include "cli/runtime/session.h"
#include "core/text.h"

namespace tcia::cli {

QList<archive::Server> knownServers(Session &session)
{
    const auto servers = archive::loadServers(archive::serversPath());
    if (!servers) // the record then names servers by their addresses
        session.note(text::of(servers.error()));
    return servers.value_or(QList<archive::Server>());
}

} // namespace tcia::cli
