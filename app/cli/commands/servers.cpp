// SPDX-License-Identifier: Apache-2.0
// The commands `servers` and `demo`.
#include "archive/server.h"
#include "cli/commands/commands.h"
#include "cli/output/tr.h"
#include "cli/runtime/session.h"
#include "core/files.h"
#include "core/text.h"
#include "demo/server/identity.h"

using namespace Qt::StringLiterals;

namespace tcia::cli {

Exit listServers(Session &session)
{
    const auto servers = archive::loadServers(archive::serversPath());
    if (!servers)
        return session.fail(servers.error());
    Table table {.title = Tr::tr("Servers"),
                 .columns = {column("Key"_L1, Tr::tr("--server")), column("Name"_L1, Tr::tr("Name")),
                             column("Dialect"_L1, Tr::tr("Dialect")), column("URL"_L1, Tr::tr("Address"))},
                 .rows = {}};
    for (const archive::Server &server : *servers)
        table.rows << QVariantList {server.key.isEmpty() ? server.name : server.key, server.name,
                                    QString::fromLatin1(archive::dialect(server.dialect).key), server.base.toString()};
    return session.put(table);
}

Exit serveDemo(Session &session)
{
    demo::DemoServer server;
    const auto port = server.start(session.options().port);
    if (!port)
        return session.fail(port.error());
    Table table {.title = Tr::tr("Demonstration archive"),
                 .columns = {column("Dialect"_L1, Tr::tr("Dialect")), column("URL"_L1, Tr::tr("Address")),
                             column("ApiKey"_L1, Tr::tr("API key"))},
                 .rows = {}};
    for (const archive::Dialect *dialect : archive::dialects()) {
        const bool wantsKey = dialect->id == archive::DialectId::Legacy;
        table.rows << QVariantList {QString::fromLatin1(dialect->key),
                                    archive::demonstrationUrl(*port, dialect->id).toString(),
                                    wantsKey ? QString::fromLatin1(demo::apiKey) : QString()};
    }
    session.put(table); // write errors do not stop the server
    if (const auto published = demo::publishSecret(*port, server.secret()); !published)
        session.note(text::of(published.error())); // then --server demo starts its own
    if (const QString &file = session.options().writeUrl; !file.isEmpty())
        if (const auto written = writeFile(file, u"http://127.0.0.1:%1\n"_s.arg(*port).toLatin1()); !written)
            return session.fail(written.error());
    QEventLoop loop;
    QObject::connect(&session.interrupt(), &Interrupt::triggered, &loop, &QEventLoop::quit);
    if (!session.interrupt().happened())
        loop.exec();
    demo::retractSecret(*port);
    return Exit::Done;
}

} // namespace tcia::cli
