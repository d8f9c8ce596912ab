// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/downloadplan.h"

#include <QObject>

#include <functional>
#include <memory>

namespace tcia::session {

//! Plans the download of the same series for one place after another, on the pool. Lives on one thread.
class DownloadPlanner : public QObject
{
    Q_OBJECT
public:
    //! `gather` is called once, on the pool.
    explicit DownloadPlanner(std::function<QList<Series>()> gather, QObject *parent = nullptr);
    ~DownloadPlanner() override;

    void plan(const DownloadPlace &place); //!< planned() follows, unless another place is given meanwhile
    void cancel();                         //!< planned() does not follow

Q_SIGNALS:
    void planned(const tcia::session::DownloadPlan &plan);

private:
    struct Gathered;
    std::shared_ptr<Gathered> m_series;
    quint64 m_request = 0; //!< results of older ones are dropped
};

} // namespace tcia::session
