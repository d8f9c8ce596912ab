// SPDX-License-Identifier: Apache-2.0
#include "cli/runtime/serverchoice.h"

#include "archive/knownserver.h"
#include "cli/output/tr.h"
#include "demo/server/identity.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::cli {

bool isServerNamed(const Options &options) { return !options.server.isEmpty() || !options.url.isEmpty(); }

Result<archive::Server> chosenServer(const Options &options)
{
    if (!options.url.isEmpty())
        return archive::checkedServer({.key = {},
                                       .name = options.url,
                                       .base = QUrl(options.url, QUrl::StrictMode),
                                       .dialect = options.dialect.value_or(archive::DialectId::NbiaV4),
                                       .buckets = options.buckets});
    const auto servers = archive::loadServers(archive::serversPath());
    if (!servers)
        return failure(servers.error());
    const QString wanted = options.server.isEmpty() ? u"tcia"_s : options.server;
    if (const archive::Server *found = archive::findNamed(*servers, wanted)) {
        archive::Server server = *found;
        server.dialect =
            options.dialect.value_or(server.dialect); // only for the demonstration archive (checked by parse())
        if (!options.buckets.isEmpty())
            server.buckets = options.buckets;
        return server;
    }
    return failure(Error::Kind::Usage, Tr::tr("There is no server of this name; see “tcia servers”."),
                   {.name = wanted});
}

Result<bool> isKnownHost(const QUrl &base)
{
    const auto servers = archive::loadServers(archive::serversPath());
    if (!servers)
        return failure(servers.error());
    return std::ranges::any_of(
        *servers, [&base](const archive::Server &known) { return known.base.authority() == base.authority(); });
}

Result<void> findDemonstration(archive::Server &server, std::unique_ptr<demo::DemoServer> &own)
{
    quint16 port = demo::defaultPort;
    if (own) {
        port = own->port();
    } else if (!demo::isRunning(port, demo::publishedSecret(port))) { // another program is listening there
        auto begun = std::make_unique<demo::DemoServer>();
        const auto started = begun->start();
        if (!started)
            return failure(started.error());
        port = *started;
        own = std::move(begun);
    }
    server = archive::demonstrationServer(server, port);
    return {};
}

} // namespace tcia::cli
