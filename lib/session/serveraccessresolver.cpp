// SPDX-License-Identifier: Apache-2.0
#include "session/serveraccessresolver.h"

#include "archive/keyring.h"
#include "archive/knownserver.h"
#include "core/async.h"

#include <QtConcurrentRun>

namespace tcia::session {

namespace {

using Access = Result<archive::ServerAccess>;
using Servers = QList<archive::Server>;

} // namespace

bool areSame(const archive::Server &one, const archive::Server &other)
{
    return one.name == other.name && one.base == other.base && one.dialect == other.dialect;
}

ServerAccessResolver::ServerAccessResolver(Demonstration &demonstration, QObject *parent)
    : QObject(parent), m_demonstration(demonstration)
{
}

QFuture<Access> ServerAccessResolver::resolve(const archive::Server &named)
{
    if (named.demonstration)
        return transform(m_demonstration.locate(named), this, [](const Result<archive::Server> &now) -> Access {
            return now ? Access(*now) : failure(now.error());
        });
    return chain(QtConcurrent::run(archive::loadServers, archive::serversPath()), this,
                 [this, named](const Result<Servers> &servers) -> QFuture<Access> {
                     if (isOpen(named))
                         return QtFuture::makeReadyFuture(Access(*m_open));
                     if (!servers)
                         Q_EMIT failed(servers.error());
                     if (const auto known = archive::findSame(servers.value_or(Servers()), named))
                         return withStoredKey(*known);
                     return QtFuture::makeReadyFuture(Access(archive::withoutPermissions(named)));
                 });
}

QFuture<Access> ServerAccessResolver::withStoredKey(const archive::Server &known)
{
    return transform(archive::storedKey(known.name), this, [this, known](const Result<QString> &key) -> Access {
        if (!key)
            Q_EMIT failed(key.error());
        if (isOpen(known)) // opened meanwhile
            return *m_open;
        return archive::ServerAccess(known, key.value_or(QString())).withoutExposedKey();
    });
}

} // namespace tcia::session
