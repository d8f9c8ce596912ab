// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/serveraccessresolver.h"
#include "transfer/downloadmanager.h"

namespace tcia::session {

//! The servers of the queued series: as the queue has recorded each and as it is asked now. A changed address or key
//! reaches the series that were queued before. Lives on the queue's thread.
class QueueServers : public QObject
{
    Q_OBJECT
public:
    //! Both must outlive it.
    QueueServers(transfer::DownloadManager &downloads, ServerAccessResolver &resolver, QObject *parent = nullptr);

    //! Series are queued from this server.
    void add(const archive::Server &server);
    //! Tells the restored queue how its server is asked now; its transfers start then.
    void restore(const archive::Server &recorded);
    //! The server `before` is asked like this from now on, by its queued series too. An exposed key is not used.
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
