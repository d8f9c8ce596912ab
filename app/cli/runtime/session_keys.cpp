// SPDX-License-Identifier: Apache-2.0
// Where the API key of a server comes from.
#include "cli/runtime/session.h"

#include "archive/keyring.h"
#include "cli/output/tr.h"
#include "cli/runtime/serverchoice.h"
#include "core/text.h"

using namespace Qt::StringLiterals;

namespace tcia::cli {

namespace {

//! Built-in NBIA servers need no key, and querying the keyring could raise a needless prompt. Servers added by the user
//! may need one.
bool mayWantKey(const archive::Server &server)
{
    return server.dialect == archive::DialectId::Legacy || !server.builtIn;
}

} // namespace

Result<QString> Session::keyFor(const archive::Server &server)
{
    if (!m_options.keyFile.isEmpty())
        return archive::keyFromFile(m_options.keyFile);
    if (server.demonstration) // never the user's own key
        return server.dialect == archive::DialectId::Legacy ? QString::fromLatin1(demo::apiKey) : QString();
    if (const QString key = qEnvironmentVariable("TCIA_API_KEY").trimmed(); !key.isEmpty()) {
        const auto known = m_options.url.isEmpty() ? Result<bool>(true) : isKnownHost(server.base);
        if (!known)
            note(text::of(known.error()));
        if (!known.value_or(false))
            note(Tr::tr("The key in TCIA_API_KEY is sent to %1.").arg(server.base.authority(QUrl::FullyEncoded)));
        return key;
    }
    if (!m_options.url.isEmpty() || !mayWantKey(server))
        return QString();
    return keyFromKeyring(server.name);
}

//! A hanging keyring service must not block a script.
Result<QString> Session::keyFromKeyring(const QString &serverName)
{
    constexpr int timeoutMs = 5000;
    const auto key = await(archive::storedKey(serverName), timeoutMs);
    if (!key && key.error().kind == Error::Kind::Cancelled && !interrupt().happened()) {
        note(Tr::tr("The keyring did not answer; continuing without an API key."));
        return QString();
    }
    return key;
}

} // namespace tcia::cli
