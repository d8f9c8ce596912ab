// SPDX-License-Identifier: Apache-2.0
#include "cli/runtime/serverkey.h"

#include "archive/keyring.h"
#include "cli/output/tr.h"
#include "cli/runtime/await.h"
#include "cli/runtime/serverchoice.h"
#include "core/text.h"
#include "demo/server/demoserver.h"

using namespace Qt::StringLiterals;

namespace tcia::cli {

namespace {

//! Built-in NBIA servers need no key, and querying the keyring could raise a needless prompt. Servers added by the user
//! may need one.
bool mayWantKey(const archive::Server &server)
{
    return server.dialect == archive::DialectId::Legacy || !server.builtIn;
}

//! A hanging keyring service must not block a script.
Result<QString> keyFromKeyring(const QString &serverName, Messages &messages, const Interrupt &interrupt)
{
    constexpr int timeoutMs = 5000;
    const auto key = await(archive::storedKey(serverName), interrupt, timeoutMs);
    if (!key && key.error().kind == Error::Kind::Cancelled && !interrupt.happened()) {
        messages.note(Tr::tr("The keyring did not answer; continuing without an API key."));
        return QString();
    }
    return key;
}

} // namespace

Result<QString> storedKeyFor(const archive::Server &server, Messages &messages, const Interrupt &interrupt)
{
    if (server.demonstration) // never the user's own key
        return server.dialect == archive::DialectId::Legacy ? QString::fromLatin1(demo::apiKey) : QString();
    return mayWantKey(server) ? keyFromKeyring(server.name, messages, interrupt) : QString();
}

Result<QString> keyFor(const archive::Server &server, const Options &options, Messages &messages,
                       const Interrupt &interrupt)
{
    if (!options.keyFile.isEmpty())
        return archive::keyFromFile(options.keyFile);
    if (server.demonstration)
        return storedKeyFor(server, messages, interrupt);
    if (const QString key = qEnvironmentVariable("TCIA_API_KEY").trimmed(); !key.isEmpty()) {
        const auto known = options.url.isEmpty() ? Result<bool>(true) : isKnownHost(server.base);
        if (!known)
            messages.note(text::of(known.error()));
        if (!known.value_or(false))
            messages.note(
                Tr::tr("The key in TCIA_API_KEY is sent to %1.").arg(server.base.authority(QUrl::FullyEncoded)));
        return key;
    }
    return options.url.isEmpty() ? storedKeyFor(server, messages, interrupt) : QString();
}

} // namespace tcia::cli
