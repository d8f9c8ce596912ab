// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/bandwidth.h"
#include "transfer/planfetch.h"

#include <QFuture>
#include <QObject>

#include <array>
#include <memory>
#include <unordered_map>

namespace tcia::transfer {

//! Fetches the objects of plans into their spools. Lives on the network thread; fetch(), cancel() and setBandwidth()
//! are thread-safe. After a failure the spool contains only complete objects.
class Fetcher : public QObject
{
    Q_OBJECT
public:
    Fetcher();
    ~Fetcher() override;

    QFuture<Result<void>> fetch(quint64 id, FetchJob order);
    void setBandwidth(qint64 bytesPerSecond); //!< total; 0: no limit
    void cancel(quint64 id);                  //!< its future ends as Cancelled, or with its result if it was already
                                              //!< finished

private:
    using Promise = std::shared_ptr<QPromise<Result<void>>>;
    void begin(quint64 id, const FetchJob &order, const Promise &promise);
    QNetworkAccessManager &leastBusyNetwork();

    // Qt opens at most six connections per host; three managers suffice for twelve downloads even if one of them waits
    // for hanging connections. Created on this thread at first use.
    std::array<std::unique_ptr<QNetworkAccessManager>, 3> m_networks;
    archive::Bandwidth m_bandwidth;
    std::unordered_map<quint64, std::unique_ptr<PlanFetch>> m_fetches;
};

} // namespace tcia::transfer
