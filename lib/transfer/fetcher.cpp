// SPDX-License-Identifier: Apache-2.0
#include "transfer/fetcher.h"

#include "archive/network.h"
#include "transfer/part.h"

#include <QNetworkAccessManager>
#include <QPromise>

using namespace Qt::StringLiterals;

namespace tcia::transfer {

// One ZIP on its way. Destroyed before its end it is stopped, and what arrived of it is gone.
class Fetcher::Fetch
{
public:
    Fetch(const FetchOrder &order, Promise promise) : m_part(order.path), m_promise(std::move(promise)) {}
    ~Fetch() { m_download.reset(); } // it writes into the part
    Q_DISABLE_COPY_MOVE(Fetch)

    void end(const Result<void> &result)
    {
        Result<ZipFile> zip = result ? m_part->keep() : failure(result.error());
        if (const auto fault = m_part->fileError(); !result && fault)
            zip = failure(*fault); // the cause of what the download says
        m_part.reset(); // before anybody hears of the end
        m_promise->addResult(std::move(zip));
        m_promise->finish();
    }

    std::optional<Part> m_part;
    Promise m_promise;
    std::unique_ptr<archive::ImageDownload> m_download;
};

Fetcher::Fetcher() : m_bandwidth(this) {}
Fetcher::~Fetcher() = default;

QFuture<Result<ZipFile>> Fetcher::fetch(quint64 id, FetchOrder order)
{
    const auto promise = std::make_shared<QPromise<Result<ZipFile>>>();
    promise->start();
    QMetaObject::invokeMethod(this, [this, id, order = std::move(order), promise] { begin(id, order, promise); },
                              Qt::QueuedConnection);
    return promise->future();
}

void Fetcher::setBandwidth(qint64 bytesPerSecond)
{
    QMetaObject::invokeMethod(this, [this, bytesPerSecond] { m_bandwidth.setLimit(bytesPerSecond); }, Qt::QueuedConnection);
}

void Fetcher::cancel(quint64 id)
{
    QMetaObject::invokeMethod(this, [this, id] {
        if (const auto found = m_fetches.find(id); found != m_fetches.end() && found->second->m_download)
            found->second->m_download->cancel();
    }, Qt::QueuedConnection);
}

void Fetcher::begin(quint64 id, const FetchOrder &order, const Promise &promise)
{
    auto fetch = std::make_unique<Fetch>(order, promise);
    if (order.pulse->cancelled)
        return fetch->end(failure(Error::Kind::Cancelled, {}, order.seriesUid));
    fetch->m_part->open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    auto &network = m_networks[id % m_networks.size()];
    if (!network)
        network = archive::makeNetwork();
    fetch->m_download = std::make_unique<archive::ImageDownload>(*network, order.server, order.apiKey, order.seriesUid,
                                                                 order.withMd5, *fetch->m_part, order.limits, &m_bandwidth);
    connect(fetch->m_download.get(), &archive::ImageDownload::progressed, this,
            [pulse = order.pulse](qint64 bytes) { pulse->received = bytes; });
    connect(fetch->m_download.get(), &archive::ImageDownload::finished, this, [this, id](const Result<void> &result) {
        auto ended = m_fetches.extract(id);
        ended.mapped()->end(result);
        ended.mapped()->m_download.release()->deleteLater(); // we are in one of its signals
    });
    m_fetches.emplace(id, std::move(fetch));
}

} // namespace tcia::transfer
