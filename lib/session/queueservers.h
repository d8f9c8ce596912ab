// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/serveraccessresolver.h"
#include "transfer/downloadmanager.h"

namespace tcia::session {

//! The servers of the queued series: as recorded by the queue, and with their current address and key. Changes apply to
//! the series that were queued before. Lives on the queue's thread.
class QueueServers : public QObject
{
    Q_OBJECT
public:
    //! Both must outlive it.
    QueueServers(transfer::DownloadManager &downloads, ServerAccessResolver &resolver, QObject *parent = nullptr);

    //! Call it when series of this server are queued.
    void add(const archive::Server &server);
    //! Provides the restored queue with the current address and key of its server; its transfers start then.
    void restore(const archive::Server &recorded);
    //! Changes the address and key of the server `before`, also for its queued series. A key that would be exposed is
    //! not used.
    void update(const archive::Server &before, const archive::ServerAccess &now);
    //! The same with the key that is stored for it. Errors are also reported by failed().
    QFuture<Result<void>> updateWithStoredKey(const archive::Server &before, const archive::Server &now);

Q_SIGNALS:
    void failed(const tcia::Error &error);

private:
    struct QueueServer
    {
        archive::Server recorded, now;
    };

    transfer::DownloadManager &m_downloads;
    ServerAccessResolver &m_resolver;
    QList<QueueServer> m_servers; //!< without the demonstration archive, which needs no key
};

} // namespace tcia::session
