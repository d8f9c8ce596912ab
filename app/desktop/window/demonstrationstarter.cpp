// SPDX-License-Identifier: Apache-2.0
#include "desktop/window/demonstrationstarter.h"

#include "demo/server/demoserver.h"

#include <memory>
#include <mutex>

namespace tcia::desktop {

namespace {

//! The server, once it serves. The mutex guards it: two servers of the window may be opened at once, each from a pool
//! thread.
struct EmbeddedServer
{
    std::mutex starting;
    std::unique_ptr<demo::DemoServer> server;
};

Result<quint16> start(EmbeddedServer &demonstration)
{
    const std::lock_guard lock(demonstration.starting);
    if (demonstration.server)
        return demonstration.server->port();
    auto server = std::make_unique<demo::DemoServer>();
    Result<quint16> port = server->start(demo::defaultPort);
    if (!port) {
        server = std::make_unique<demo::DemoServer>();
        port = server->start();
    }
    if (port)
        demonstration.server = std::move(server);
    return port;
}

} // namespace

session::DemonstrationStarter demonstrationStarter()
{
    return [demonstration = std::make_shared<EmbeddedServer>()] { return start(*demonstration); };
}

} // namespace tcia::desktop
