// SPDX-License-Identifier: Apache-2.0
#include "session/queueservers.h"

#include "archive/keyring.h"
#include "core/async.h"

#include <algorithm>

namespace tcia::session {

QueueServers::QueueServers(transfer::DownloadManager &downloads, ServerAccessResolver &resolver, QObject *parent)
    : QObject(parent), m_downloads(downloads), m_resolver(resolver)
{
}

void QueueServers::add(const archive::Server &server)
{
    const auto isIt = [&server](const QueueServer &known) { return known.recorded == server; };
    if (!server.demonstration && std::ranges::none_of(m_servers, isIt))
        m_servers << QueueServer {server, server};
}

void QueueServers::restore(const archive::Server &recorded)
{
    add(recorded);
    onFinished(m_resolver.resolve(recorded), this, [this, recorded](const Result<archive::ServerAccess> &now) {
        if (!now)
            return Q_EMIT failed(now.error());
        for (QueueServer &known : m_servers)
            if (known.recorded == recorded)
                known.now = now->server();
        m_downloads.provide(recorded, *now);
    });
}

void QueueServers::update(const archive::Server &before, const archive::ServerAccess &now)
{
    QList<archive::Server> changed;
    for (QueueServer &known : m_servers)
        if (areSame(known.now, before)) {
            known.now = now.server();
            changed << known.recorded;
        }
    for (const archive::Server &recorded : changed)
        m_downloads.provide(recorded, now.withoutExposedKey());
}

QFuture<Result<void>> QueueServers::updateWithStoredKey(const archive::Server &before, const archive::Server &now)
{
    return transform(archive::storedKey(now.name), this,
                     [this, before, now](const Result<QString> &key) -> Result<void> {
                         if (!key) {
                             Q_EMIT failed(key.error());
                             return failure(key.error());
                         }
                         update(before, {now, *key});
                         return {};
                     });
}

} // namespace tcia::session
