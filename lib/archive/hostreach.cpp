// SPDX-License-Identifier: Apache-2.0
#include "archive/hostreach.h"

#include "archive/answermap.h"
#include "core/async.h"
#include "core/reason.h"

#include <QHostInfo>
#include <QNetworkProxy>
#include <QPromise>

#include <memory>

using namespace Qt::StringLiterals;

namespace tcia::archive {

namespace {

struct Network
{
    QLatin1StringView subnet;
    Reach reach;
};
//! By RFC 1122, 1918, 3927, 4193, 4291 and 6598.
constexpr Network networks[] = {{"0.0.0.0/8"_L1, Reach::ThisMachine},
                                {"127.0.0.0/8"_L1, Reach::ThisMachine},
                                {"::/128"_L1, Reach::ThisMachine},
                                {"::1/128"_L1, Reach::ThisMachine},
                                {"10.0.0.0/8"_L1, Reach::PrivateNetwork},
                                {"100.64.0.0/10"_L1, Reach::PrivateNetwork},
                                {"169.254.0.0/16"_L1, Reach::PrivateNetwork},
                                {"172.16.0.0/12"_L1, Reach::PrivateNetwork},
                                {"192.168.0.0/16"_L1, Reach::PrivateNetwork},
                                {"fc00::/7"_L1, Reach::PrivateNetwork},
                                {"fe80::/10"_L1, Reach::PrivateNetwork},
                                {"fec0::/10"_L1, Reach::PrivateNetwork}};

//! An IPv4 address within one of IPv6 (mapped, or of NAT64 by RFC 6052) is itself.
QHostAddress plainAddress(const QHostAddress &address)
{
    if (address.protocol() != QHostAddress::IPv6Protocol)
        return address;
    static const auto nat64 = QHostAddress::parseSubnet(u"64:ff9b::/96"_s);
    bool isMapped = false;
    const quint32 mapped = address.toIPv4Address(&isMapped);
    if (isMapped)
        return QHostAddress(mapped);
    if (!address.isInSubnet(nat64))
        return address;
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    return QHostAddress(quint32(bytes[12]) << 24 | quint32(bytes[13]) << 16 | quint32(bytes[14]) << 8 | bytes[15]);
}

Reach reachOf(QHostAddress address)
{
    address.setScopeId({});
    address = plainAddress(address);
    for (const Network &network : networks)
        if (address.isInSubnet(QHostAddress::parseSubnet(network.subnet)))
            return network.reach;
    return Reach::World;
}

bool isBehindProxy(const QString &host)
{
    constexpr int https = 443;
    return QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(host, https)).first().type() !=
           QNetworkProxy::NoProxy;
}

} // namespace

Reach reachOf(const QString &host)
{
    QString name = host.toLower();
    while (name.endsWith(u'.'))
        name.chop(1);
    if (name == "localhost"_L1 || name.endsWith(".localhost"_L1))
        return Reach::ThisMachine;
    const QHostAddress address(name);
    return address.isNull() ? Reach::World : reachOf(address);
}

QFuture<QList<QHostAddress>> lookUpHost(const QString &name)
{
    const auto promise = std::make_shared<QPromise<QList<QHostAddress>>>();
    promise->start();
    QHostInfo::lookupHost(name, [promise](const QHostInfo &found) {
        promise->addResult(found.addresses());
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<Reach>> reachNow(const QString &host, QObject *context, const HostLookup &lookUp)
{
    const Reach named = reachOf(host);
    if (named != Reach::World || !QHostAddress(host).isNull())
        return ready<Reach>(named);
    return transform(lookUp(host), context, [host](const Result<QList<QHostAddress>> &found) -> Result<Reach> {
        if (!found)
            return failure(found.error());
        if (found->isEmpty() && !isBehindProxy(host))
            return failure(Error::Kind::Offline,
                           english<QT_TRANSLATE_NOOP("Reasons", "No address is found for the name of the server.")>());
        Reach narrowest = Reach::World;
        for (const QHostAddress &address : *found)
            narrowest = qMax(narrowest, reachOf(address));
        return narrowest;
    });
}

} // namespace tcia::archive
