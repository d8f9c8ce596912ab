// SPDX-License-Identifier: Apache-2.0
#include "archive/network.h"

#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>

using namespace Qt::StringLiterals;

namespace tcia::archive {

namespace {

// Without a proxy Qt reads the head of an answer from a plain socket byte by byte, two calls of the system each; a socket that
// is to use the default proxy, which is none as long as the program sets none, is read through a buffer.
QNetworkProxy direct() { return QNetworkProxy(QNetworkProxy::DefaultProxy); }

class SystemProxies final : public QNetworkProxyFactory
{
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const QString host = query.peerHostName();
        if (host == "localhost"_L1 || QHostAddress(host).isLoopback())
            return {direct()};
        QList<QNetworkProxy> proxies = systemProxyForQuery(query);
        for (QNetworkProxy &proxy : proxies)
            if (proxy.type() == QNetworkProxy::NoProxy)
                proxy = direct();
        return proxies;
    }
};

} // namespace

std::unique_ptr<QNetworkAccessManager> makeNetwork()
{
    auto network = std::make_unique<QNetworkAccessManager>();
    network->setProxyFactory(new SystemProxies);
    network->setRedirectPolicy(QNetworkRequest::SameOriginRedirectPolicy);
    return network;
}

} // namespace tcia::archive
