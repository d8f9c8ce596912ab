// SPDX-License-Identifier: Apache-2.0
#include "transfer/fetcher.h"

#include "archive/network.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QPromise>

using namespace Qt::StringLiterals;

namespace tcia::transfer {

// One ZIP on its way. Destroyed before its end it is stopped, and its file removed.
class Fetcher::Fetch
{
public:
    Fetch(const FetchOrder &order, Promise promise) : m_file(order.path), m_promise(std::move(promise)) {}
    ~Fetch()
    {
        m_download.reset();
        if (!m_kept)
            m_file.remove();
    }
    Q_DISABLE_COPY_MOVE(Fetch)

    // Unbuffered, so that a full disk is told by the write that met it.
    bool open() { return m_file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered); }

    Error fileError() const
    {
        const bool full = m_file.error() == QFile::ResourceError;
        return {.kind = full ? Error::Kind::NoSpace : Error::Kind::Disk,
                .detail = m_file.errorString(),
                .subject = m_file.fileName()};
    }

    void end(Result<void> result)
    {
        m_file.close();
        if (result && m_file.error() != QFile::NoError)
            result = failure(fileError());
        m_kept = result.has_value();
        if (!m_kept)
            m_file.remove(); // before anybody hears of the end
        m_promise->addResult(std::move(result));
        m_promise->finish();
    }

    QFile m_file;
    Promise m_promise;
    std::unique_ptr<archive::ImageDownload> m_download; // writes into m_file
    bool m_kept = false;
};

Fetcher::Fetcher() : m_bandwidth(this) {}
Fetcher::~Fetcher() = default;

QFuture<Result<void>> Fetcher::fetch(quint64 id, FetchOrder order)
{
    const auto promise = std::make_shared<QPromise<Result<void>>>();
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
    if (order.pulse->cancelled || !fetch->open()) {
        fetch->end(order.pulse->cancelled ? failure(Error::Kind::Cancelled, {}, order.seriesUid) : failure(fetch->fileError()));
        return;
    }
    auto &network = m_networks[id % m_networks.size()];
    if (!network)
        network = archive::makeNetwork();
    fetch->m_download = std::make_unique<archive::ImageDownload>(*network, order.server, order.apiKey, order.seriesUid,
                                                                 order.withMd5, fetch->m_file, order.limits, &m_bandwidth);
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
