// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "session/downloadplan.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace tcia::session {

//! Plans the download of the same series for one place after another, on the pool: one at a time, and afterwards the
//! place given last. Lives on one thread.
class DownloadPlanner : public QObject
{
    Q_OBJECT
public:
    //! `gather` is called once, on the pool.
    explicit DownloadPlanner(std::function<QList<Series>()> gather, QObject *parent = nullptr);
    ~DownloadPlanner() override;

    void plan(const DownloadPlace &place); //!< planned() follows, unless another place is given meanwhile
    //! Plans again after half a second, however often it is called meanwhile, and not before a running plan is
    //! finished: each planned() follows. `where` is asked then; its errors are ignored.
    void planSoon(std::function<Result<DownloadPlace>()> where);
    void cancel(); //!< planned() does not follow

Q_SIGNALS:
    void planned(const tcia::session::DownloadPlan &plan);

private:
    struct Gathered;
    void startNext();
    void planWhere();

    std::shared_ptr<Gathered> m_series;
    std::optional<DownloadPlace> m_next; //!< is planned after the running one
    std::function<Result<DownloadPlace>()> m_where;
    QTimer m_soon; //!< for planSoon()
    bool m_isRunning = false;
    bool m_isDropped = false; //!< the running one was cancelled
};

} // namespace tcia::session
