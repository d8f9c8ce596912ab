// SPDX-License-Identifier: Apache-2.0
#include "transfer/fetcher.h"

#include "archive/network.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPromise>

#include <algorithm>

namespace tcia::transfer {

Fetcher::Fetcher() : m_bandwidth(this) {}
Fetcher::~Fetcher() = default;

QFuture<Result<void>> Fetcher::fetch(quint64 id, FetchJob order)
{
    const auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    QMetaObject::invokeMethod(
        this, [this, id, order = std::move(order), promise] { begin(id, order, promise); }, Qt::QueuedConnection);
    return promise->future();
}

void Fetcher::setBandwidth(qint64 bytesPerSecond)
{
    QMetaObject::invokeMethod(
        this, [this, bytesPerSecond] { m_bandwidth.setLimit(bytesPerSecond); }, Qt::QueuedConnection);
}

void Fetcher::cancel(quint64 id)
{
    QMetaObject::invokeMethod(
        this,
        [this, id] {
            if (const auto found = m_fetches.find(id); found != m_fetches.end())
                found->second->cancel();
        },
        Qt::QueuedConnection);
}

QNetworkAccessManager &Fetcher::leastBusyNetwork()
{
    const auto requests = [](const std::unique_ptr<QNetworkAccessManager> &network) {
        const auto replies =
            network ? network->findChildren<QNetworkReply *>(Qt::FindDirectChildrenOnly) : QList<QNetworkReply *>();
        return std::ranges::count_if(replies, &QNetworkReply::isRunning);
    };
    auto &network = *std::ranges::min_element(m_networks, {}, requests);
    if (!network)
        network = archive::makeNetwork();
    return *network;
}

void Fetcher::begin(quint64 id, const FetchJob &order, const Promise &promise)
{
    auto fetch = std::make_unique<PlanFetch>(
        order, [this]() -> QNetworkAccessManager & { return leastBusyNetwork(); }, m_bandwidth);
    PlanFetch *const begun = fetch.get();
    connect(begun, &PlanFetch::finished, this, [this, id, promise](const Result<void> &result) {
        m_fetches.extract(id).mapped().release()->deleteLater(); // called from one of its signals
        promise->addResult(result);
        promise->finish();
    });
    m_fetches.emplace(id, std::move(fetch));
    begun->start();
}

} // namespace tcia::transfer
