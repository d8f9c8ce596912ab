// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/imagedownload.h"
#include "transfer/finish.h"

#include <QFuture>
#include <QObject>

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
    QString path; //!< the part file
    archive::ImageDownload::Limits limits;
    std::shared_ptr<Pulse> pulse; //!< told how much arrived; asked nothing
};

//! Fetches ZIPs into part files. Lives on the network thread; fetch() and cancel() may be called from any other. Whatever fails
//! leaves no part file.
class Fetcher : public QObject
{
    Q_OBJECT
public:
    Fetcher();
    ~Fetcher() override;

    QFuture<Result<void>> fetch(quint64 id, FetchOrder order);
    void cancel(quint64 id); //!< its future ends as Cancelled, or as it would have if it was too late

private:
    class Fetch;
    using Promise = std::shared_ptr<QPromise<Result<void>>>;
    void begin(quint64 id, const FetchOrder &order, const Promise &promise);

    std::unique_ptr<QNetworkAccessManager> m_network; // made on this thread at first use
    std::unordered_map<quint64, std::unique_ptr<Fetch>> m_fetches;
};

} // namespace tcia::transfer
