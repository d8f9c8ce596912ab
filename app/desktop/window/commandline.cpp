// SPDX-License-Identifier: Apache-2.0
#include "desktop/window/commandline.h"

#include "core/reason.h"
#include "core/text.h"
#include "desktop/window/startoptions.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <cstring>
#include <iostream>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {

constexpr int wrongUsage = 2;

std::string said(const char *help) { return QCoreApplication::translate("Help", help).toStdString(); }

Result<archive::Server> serverFrom(const std::string &url, const std::string &dialectKey)
{
    const auto spoken = archive::dialectFromKey(QString::fromStdString(dialectKey));
    if (!spoken)
        return failure(
            Error::Kind::Usage,
            english<QT_TRANSLATE_NOOP("Reasons", "--url needs --dialect nbia-v4, nbia-v1, legacy or idc")>());
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
    StartWords words;
    CLI::App app {said(windowDescription), "tcia-browser"};
    app.set_version_flag("--version", TCIA_VERSION);
    for (const StartOption &option : startOptions()) {
        if (option.word)
            app.add_option(option.name, words.*option.word, said(option.help))->type_name(option.value);
        else
            app.add_flag(option.name, words.*option.isGiven, said(option.help));
    }
    app.get_option("--server")->excludes("--demo")->excludes("--url");
    app.get_option("--demo")->excludes("--url");
    app.get_option("--url")->needs("--dialect");
    app.get_option("--dialect")->needs("--url");

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return app.exit(error) == 0 ? 0 : wrongUsage;
    }

    if (!words.url.empty()) {
        const auto given = serverFrom(words.url, words.dialect);
        if (!given) {
            std::cerr << "tcia-browser: " << text::of(given.error()).toStdString() << '\n';
            return wrongUsage;
        }
        launch.given = *given;
        const auto servers = archive::builtInServers();
        const auto isThere = [&](const archive::Server &known) {
            return known.base.authority() == given->base.authority();
        };
        if (words.keyFile.empty() && qEnvironmentVariableIsSet("TCIA_API_KEY") &&
            std::none_of(servers.cbegin(), servers.cend(), isThere))
            std::cerr << QCoreApplication::translate("Help", "tcia-browser: The key in TCIA_API_KEY is sent to %1.")
                             .arg(given->base.authority())
                             .toStdString()
                      << '\n';
    }
    launch.server = words.demonstration ? u"demo"_s : QString::fromStdString(words.server);
    launch.apiKeyFile = QString::fromStdString(words.keyFile);
    launch.manifest = QString::fromStdString(words.manifest);
    launch.folder = words.folder.empty() ? QString() : QDir().absoluteFilePath(QString::fromStdString(words.folder));
    return {};
}

} // namespace tcia::desktop
