// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/imagedownload.h"
#include "storage/jobcontrol.h"
#include "transfer/spool.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>

class QNetworkAccessManager;

namespace tcia::transfer {

struct RunningObject;

//! What to fetch and where to put it.
struct FetchJob
{
    std::shared_ptr<Spool> spool; //!< with its plan; objects already present are not fetched again
    QString seriesUid;
    archive::ImageDownload::Limits limits {};
    std::shared_ptr<storage::JobControl> control; //!< receives the progress
};

//! Fetches the objects of one plan with its allowed concurrency. An object that breaks off continues where it ended, of
//! the same version only. The first failure ends it; complete objects stay in the spool. Lives on the network thread.
//! The destructor stops it without a signal.
class PlanFetch : public QObject
{
    Q_OBJECT
public:
    //! Returns the network to fetch an object with.
    using NetworkOf = std::function<QNetworkAccessManager &()>;

    PlanFetch(FetchJob order, NetworkOf networkOf, archive::Bandwidth &bandwidth);
    ~PlanFetch() override;

    void start();
    void cancel();

Q_SIGNALS:
    void finished(const tcia::Result<void> &result); //!< emitted once

private:
    void startMore();
    void fetch(size_t object, qsizetype request);
    void download(size_t object);
    void proceed(size_t object);
    void answered(size_t object, const Result<void> &result);
    Result<void> take(size_t object, RunningObject &running);
    void reportProgress() const;
    void end(const Result<void> &result);
    template <typename Step>
    void guarded(Step step);

    const FetchJob m_order;
    const NetworkOf m_networkOf;
    archive::Bandwidth &m_bandwidth;
    std::map<size_t, std::unique_ptr<RunningObject>> m_running; //!< by object
    size_t m_next = 0;
    qint64 m_arrived = 0; //!< bytes of complete objects
    bool m_hasEnded = false;
};

} // namespace tcia::transfer
