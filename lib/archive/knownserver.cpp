// SPDX-License-Identifier: Apache-2.0
#include "archive/knownserver.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::archive {

namespace {

//! Older names of a host, which its manifests still have.
constexpr std::pair<QLatin1StringView, QLatin1StringView> aliases[] {
    {"public.cancerimagingarchive.net"_L1, "nbia.cancerimagingarchive.net"_L1},
};

QString currentHost(const QString &host)
{
    for (const auto &[older, now] : aliases)
        if (host == older)
            return now;
    return host;
}

QStringList sortedBuckets(const Server &server)
{
    QStringList buckets = server.buckets;
    buckets.sort();
    return buckets;
}

} // namespace

std::optional<Server> findSame(const QList<Server> &servers, const Server &named)
{
    std::optional<Server> same;
    for (const Server &server : servers) {
        if (server.demonstration || server.base != named.base || server.dialect != named.dialect ||
            sortedBuckets(server) != sortedBuckets(named))
            continue;
        if (server.name == named.name)
            return server;
        if (!same)
            same = server;
    }
    return same;
}

const Server *findNamed(const QList<Server> &servers, const QString &name)
{
    const auto isIt = [&name](const Server &server) {
        return server.name.compare(name, Qt::CaseInsensitive) == 0 ||
               (!server.key.isEmpty() && server.key.compare(name, Qt::CaseInsensitive) == 0);
    };
    const auto found = std::find_if(servers.cbegin(), servers.cend(), isIt);
    return found == servers.cend() ? nullptr : &*found;
}

bool isAddressOf(const Server &server, const QUrl &named)
{
    if (named.host().isEmpty() || currentHost(server.base.host()) != currentHost(named.host()))
        return false;
    // The demonstration archive has another port at each start.
    return named.port() < 0 || named.port() == server.base.port() || server.demonstration;
}

const Server *findByAddress(const QList<Server> &servers, const QUrl &named)
{
    const auto found =
        std::ranges::find_if(servers, [&named](const Server &server) { return isAddressOf(server, named); });
    return found == servers.cend() ? nullptr : &*found;
}

Server withoutPermissions(Server server)
{
    server.keyInClear = false;
    server.certificate.clear();
    return server;
}

} // namespace tcia::archive
