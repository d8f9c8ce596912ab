// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/bandwidth.h"
#include "archive/imagedownload.h"
#include "transfer/finish.h"
#include "transfer/inflater.h"

#include <QFuture>
#include <QObject>

#include <array>
#include <memory>
#include <unordered_map>

class QNetworkAccessManager;

namespace tcia::transfer {

//! What to fetch and where to put it.
struct FetchOrder
{
    archive::Server server;
    QString apiKey;
    QString seriesUid;
    bool withMd5 = false;
    QString path; //!< the part file, where one is needed
    archive::ImageDownload::Limits limits;
    std::shared_ptr<Pulse> pulse; //!< told how much arrived; asked nothing
};

//! Fetches ZIPs, small ones into memory, others into part files. Lives on the network thread; fetch(), cancel() and setBandwidth() may be called from any
//! other. Whatever fails leaves no part file.
class Fetcher : public QObject
{
    Q_OBJECT
public:
    Fetcher();
    ~Fetcher() override;

    QFuture<Result<ZipFile>> fetch(quint64 id, FetchOrder order);
    void setBandwidth(qint64 bytesPerSecond); //!< of all together; 0: no limit
    void cancel(quint64 id); //!< its future ends as Cancelled, or as it would have if it was too late

private:
    class Fetch;
    using Promise = std::shared_ptr<QPromise<Result<ZipFile>>>;
    void begin(quint64 id, const FetchOrder &order, const Promise &promise);

    // Qt opens six connections to a host and no more; two managers carry eight downloads. Made on this thread at first use.
    std::array<std::unique_ptr<QNetworkAccessManager>, 2> m_networks;
    archive::Bandwidth m_bandwidth;
    std::unordered_map<quint64, std::unique_ptr<Fetch>> m_fetches;
};

} // namespace tcia::transfer
