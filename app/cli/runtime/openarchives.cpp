// SPDX-License-Identifier: Apache-2.0
#include "cli/runtime/openarchives.h"

#include "archive/knownserver.h"
#include "cli/output/tr.h"
#include "cli/runtime/serverchoice.h"
#include "cli/runtime/serverkey.h"

using namespace Qt::StringLiterals;

namespace tcia::cli {

OpenArchives::OpenArchives(const Options &options, Messages &messages, Interrupt &interrupt)
    : m_options(options), m_messages(messages), m_interrupt(interrupt)
{
}

OpenArchives::~OpenArchives() = default;

Result<archive::Archive *> OpenArchives::selected()
{
    if (m_selected)
        return m_selected.get();
    const auto server = chosenServer(m_options);
    if (!server)
        return failure(server.error());
    auto opened = open(*server);
    if (!opened)
        return failure(opened.error());
    m_selected = std::move(*opened);
    return m_selected.get();
}

Result<archive::Archive *> OpenArchives::of(const archive::Server &server)
{
    auto opened = open(server);
    if (!opened)
        return failure(opened.error());
    return m_others.emplace_back(std::move(*opened)).get();
}

Result<archive::Archive *> OpenArchives::another(const archive::Server &server)
{
    auto opened = open(server, Key::Stored);
    if (!opened)
        return failure(opened.error());
    return m_others.emplace_back(std::move(*opened)).get();
}

Result<archive::Archive *> OpenArchives::namedBy(const archive::Server &server)
{
    const auto known = archive::loadServers(archive::serversPath());
    if (!known)
        return failure(known.error());
    if (const auto same = archive::findSame(*known, server))
        return of(*same);
    if (!server.demonstration && !m_options.keyFile.isEmpty())
        return failure(
            Error::Kind::Usage,
            Tr::tr(
                "The folder names this server, but it is not one of yours: the API key is not sent to it. Name the server "
                "with --url or --server, or omit --api-key-file."),
            {.url = server.base.authority(QUrl::FullyEncoded)});
    auto opened = open(archive::withoutPermissions(server), server.demonstration ? Key::Chosen : Key::None);
    if (!opened)
        return failure(opened.error());
    return m_others.emplace_back(std::move(*opened)).get();
}

Result<QString> OpenArchives::keyOf(const archive::Server &server, Key which)
{
    switch (which) {
    case Key::Chosen: return keyFor(server, m_options, m_messages, m_interrupt);
    case Key::Stored: return storedKeyFor(server, m_messages, m_interrupt);
    case Key::None: break;
    }
    return QString();
}

Result<std::unique_ptr<archive::Archive>> OpenArchives::open(archive::Server server, Key which)
{
    if (server.demonstration)
        if (const auto found = findDemonstration(server, m_demo); !found)
            return failure(found.error());
    const auto key = keyOf(server, which);
    if (!key)
        return failure(key.error());
    if (which == Key::Chosen) {
        server.keyInQuery = server.keyInQuery || m_options.keyInQuery;
        server.keyInClear = server.keyInClear || m_options.allowHttpKey;
        server.authentication = m_options.authentication.value_or(server.authentication);
        server.certificate = m_options.certificate.isEmpty() ? server.certificate : m_options.certificate;
    }
    const archive::ServerAccess access(server, *key);
    if (access.isKeyExposed())
        return failure(archive::keyExposedError(server));
    if (!key->isEmpty() && archive::exposesKey(server))
        m_messages.note(Tr::tr("The API key is sent to %1 over http, unencrypted.").arg(server.base.host()));
    auto archive = std::make_unique<archive::Archive>(access);
    QObject::connect(&m_interrupt, &Interrupt::triggered, archive.get(), &archive::Archive::stop);
    QObject::connect(
        archive.get(), &archive::Archive::foundUnusable, archive.get(),
        [this](const QString &subject, const Unusable &unusable) { m_messages.addUnusable(subject, unusable); });
    return archive;
}

} // namespace tcia::cli
