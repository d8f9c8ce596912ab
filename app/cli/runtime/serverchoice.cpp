// SPDX-License-Identifier: Apache-2.0
#include "cli/runtime/serverchoice.h"

#include "archive/keyring.h"
#include "cli/runtime/session.h"
#include "cli/output/tr.h"
#include "demo/server/identity.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::cli {

namespace {

//! Servers of NBIA give their public data to anybody; asking the keyring for their key could raise a prompt for
//! nothing. Those that the user added may stand behind something that wants one.
bool mayWantKey(const archive::Server &server)
{
    return server.dialect == archive::DialectId::Legacy || !server.builtIn;
}

//! True where one of the user's servers, or of those built in, is at that host and port.
bool isKnownHost(const QUrl &base)
{
    const auto servers = archive::loadServers(archive::serversPath()).value_or(archive::builtInServers());
    return std::ranges::any_of(servers, [&base](const archive::Server &known) {
        return known.base.authority() == base.authority();
    });
}

//! A keyring service that never answers must not stop a script.
Result<QString> keyFromKeyring(const QString &serverName, Session &session)
{
    constexpr int patienceMs = 5000;
    const auto key = session.await(archive::storedKey(serverName), patienceMs);
    if (!key && key.error().kind == Error::Kind::Cancelled && !session.interrupt().happened()) {
        session.note(Tr::tr("The keyring did not answer; going on without an API key."));
        return QString();
    }
    return key;
}

} // namespace

bool isServerNamed(const Options &options) { return !options.server.isEmpty() || !options.url.isEmpty(); }

Result<archive::Server> chosenServer(const Options &options)
{
    if (!options.url.isEmpty())
        return archive::checkedServer({.key = {},
                                       .name = options.url,
                                       .base = QUrl(options.url, QUrl::StrictMode),
                                       .dialect = options.dialect.value_or(archive::DialectId::NbiaV4)});
    const auto servers = archive::loadServers(archive::serversPath());
    if (!servers)
        return failure(servers.error());
    const QString wanted = options.server.isEmpty() ? u"tcia"_s : options.server;
    for (archive::Server server : *servers) {
        if (server.name.compare(wanted, Qt::CaseInsensitive) != 0 &&
            server.key.compare(wanted, Qt::CaseInsensitive) != 0)
            continue;
        server.dialect =
            options.dialect.value_or(server.dialect); // only for the demonstration archive, parse() saw to that
        return server;
    }
    return failure(Error::Kind::Usage, Tr::tr("There is no server of this name; see “tcia servers”."), wanted);
}

Result<void> findDemonstration(archive::Server &server, std::unique_ptr<demo::DemoServer> &own)
{
    quint16 port = demo::defaultPort;
    if (own) {
        port = own->port();
    } else if (!demo::isRunning(port, demo::publishedSecret(port))) { // whoever else listens there is not ours
        auto begun = std::make_unique<demo::DemoServer>();
        const auto started = begun->start();
        if (!started)
            return failure(started.error());
        port = *started;
        own = std::move(begun);
    }
    server.base = archive::demonstrationUrl(port, server.dialect);
    return {};
}

Result<QString> keyFor(const archive::Server &server, const Options &options, Session &session)
{
    if (!options.keyFile.isEmpty())
        return archive::keyFromFile(options.keyFile);
    if (server.demonstration) // never the user's own key
        return server.dialect == archive::DialectId::Legacy ? QString::fromLatin1(demo::apiKey) : QString();
    if (const QString key = qEnvironmentVariable("TCIA_API_KEY").trimmed(); !key.isEmpty()) {
        if (!options.url.isEmpty() && !isKnownHost(server.base))
            session.note(Tr::tr("The key in TCIA_API_KEY is sent to %1.").arg(server.base.authority(QUrl::FullyEncoded)));
        return key;
    }
    if (!options.url.isEmpty() || !mayWantKey(server))
        return QString();
    return keyFromKeyring(server.name, session);
}

} // namespace tcia::cli
