// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/downloadplanner.h"
#include "session/services.h"

#include <QObject>

namespace tcia::desktop {

//! Queues what the download dialog says, and first keeps what is to follow the download of each series. GUI thread.
class DownloadStarter : public QObject
{
    Q_OBJECT
public:
    //! What the dialog says.
    struct Order
    {
        std::function<QList<Series>()> gather; //!< called on the pool
        transfer::Target target;
        int jobs = 1;
        session::DownloadPlace place;
        QStringList after; //!< see stages::StageSpec
    };
    //! `services` must outlive it; a session must be open when start() is called.
    explicit DownloadStarter(session::Services &services, QObject *parent = nullptr);

    void start(const Order &order);

Q_SIGNALS:
    void queued(const tcia::Result<qsizetype> &series);

private:
    using Gather = std::function<QList<Series>()>;
    //! `askedFor`: the series whose stages were kept for this order.
    void queue(const Gather &wanted, const Order &order, const QStringList &askedFor = {});
    void askFirst(const QList<Series> &wanted, const Order &order);

    session::Services &m_services;
};

} // namespace tcia::desktop
