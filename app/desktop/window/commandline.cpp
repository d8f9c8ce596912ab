// SPDX-License-Identifier: Apache-2.0
#include "desktop/window/commandline.h"

#include "core/text.h"

#include <CLI/CLI.hpp>

#include <QDir>

#include <algorithm>
#include <cstring>
#include <iostream>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {

constexpr int wrongUsage = 2;

Result<archive::Server> serverFrom(const std::string &url, const std::string &dialectKey)
{
    const auto spoken = archive::dialectFromKey(QString::fromStdString(dialectKey));
    if (!spoken)
        return failure(Error::Kind::Usage, u"--url needs --dialect legacy, nbia-v1 or nbia-v4"_s);
    archive::Server server;
    server.base = QUrl(QString::fromStdString(url));
    server.name = server.base.host();
    if (server.base.port() > 0)
        server.name += u":%1"_s.arg(server.base.port());
    server.dialect = *spoken;
    return archive::checkedServer(server);
}

} // namespace

bool isTextOnly(int argc, const char *const *argv)
{
    for (int i = 1; i < argc; ++i)
        for (const char *word : {"--help", "-h", "--version"})
            if (std::strcmp(argv[i], word) == 0)
                return true;
    return false;
}

std::optional<int> parseCommandLine(int argc, const char *const *argv, session::Launch &launch)
{
    std::string server, url, dialect, keyFile, folder, manifest;
    bool demonstration = false;

    CLI::App app {"Browse The Cancer Imaging Archive, fill a basket, and download complete, verified series.",
                  "tcia-browser"};
    app.set_version_flag("--version", TCIA_VERSION);
    auto *byName =
        app.add_option("--server", server, "Server to open, by name: tcia, nlst, tcia-v2, demo, or one of your own");
    auto *byDemo = app.add_flag("--demo", demonstration, "Open the embedded demonstration archive; needs no network");
    auto *byUrl = app.add_option("--url", url, "Base address of a server, its version included; needs --dialect");
    auto *spoken = app.add_option("--dialect", dialect, "Dialect of that server: legacy, nbia-v1 or nbia-v4");
    app.add_option("--api-key-file", keyFile,
                   "File whose first line is the API key of that server (or set TCIA_API_KEY)");
    app.add_option("--to", folder, "Folder that downloads go to");
    app.add_option("manifest", manifest, "Manifest (.tcia) or list of Series Instance UIDs to put into the basket");
    byName->excludes(byDemo)->excludes(byUrl);
    byDemo->excludes(byUrl);
    byUrl->needs(spoken);
    spoken->needs(byUrl);

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return app.exit(error) == 0 ? 0 : wrongUsage;
    }

    if (!url.empty()) {
        const auto given = serverFrom(url, dialect);
        if (!given) {
            std::cerr << "tcia-browser: " << text::of(given.error()).toStdString() << '\n';
            return wrongUsage;
        }
        launch.given = *given;
        const auto servers = archive::builtInServers();
        const auto isThere = [&](const archive::Server &known) {
            return known.base.authority() == given->base.authority();
        };
        if (keyFile.empty() && qEnvironmentVariableIsSet("TCIA_API_KEY") &&
            std::none_of(servers.cbegin(), servers.cend(), isThere))
            std::cerr << "tcia-browser: The key in TCIA_API_KEY is sent to " << given->base.authority().toStdString()
                      << ".\n";
    }
    launch.server = demonstration ? u"demo"_s : QString::fromStdString(server);
    launch.apiKeyFile = QString::fromStdString(keyFile);
    launch.manifest = QString::fromStdString(manifest);
    launch.folder = folder.empty() ? QString() : QDir().absoluteFilePath(QString::fromStdString(folder));
    return {};
}

} // namespace tcia::desktop
