// SPDX-License-Identifier: Apache-2.0
#include "session/serverlist.h"

#include "core/async.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace tcia::session {

using Servers = QList<archive::Server>;

ServerList::ServerList(QObject *parent) : QObject(parent), m_servers(archive::builtInServers()) {}

QFuture<Result<void>> ServerList::load(const std::optional<archive::Server> &given)
{
    m_given = given ? given->name : QString();
    return transform(QtConcurrent::run(archive::loadServers, archive::serversPath()), this,
                     [this, given](const Result<Servers> &stored) -> Result<void> {
                         Servers all = stored.value_or(m_servers);
                         if (given)
                             all << *given;
                         set(all);
                         return stored ? Result<void>() : failure(stored.error());
                     });
}

QFuture<Result<void>> ServerList::store(const Servers &servers)
{
    set(servers);
    return QtConcurrent::run(archive::saveServers, archive::serversPath(), servers);
}

QFuture<Result<void>> ServerList::replace(const archive::Server &before, const archive::Server &now)
{
    Servers all = m_servers;
    std::replace(all.begin(), all.end(), before, now);
    if (now.name != m_given)
        return store(all);
    set(all);
    return QtFuture::makeReadyFuture(Result<void>());
}

void ServerList::set(const Servers &servers)
{
    m_servers = servers;
    Q_EMIT changed();
}

} // namespace tcia::session
