// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/archive.h"
#include "archive/bytesourcefactory.h"
#include "archive/serverhealth.h"
#include "transfer/adaptiveconcurrency.h"
#include "transfer/transfer.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace tcia::transfer {

//! A server of queued series.
struct TransferServer
{
    archive::Server recorded;                       //!< as named by the journal
    archive::Server server;                         //!< with its current address
    std::unique_ptr<archive::Archive> archive {};   //!< null until its address is known
    std::unique_ptr<archive::ByteSource> source {}; //!< of the images of its series; null without an archive
    //! Objects with an earlier key, which may have pending requests.
    std::vector<std::unique_ptr<archive::Archive>> retired {};
    std::vector<std::unique_ptr<archive::ByteSource>> retiredSources {};
    archive::ServerHealth health {};
    AdaptiveConcurrency concurrency {}; //!< adapted per server

    //! Sets the address and key of further requests; creates the archive and the source, which belong together.
    void connectTo(const archive::ServerAccess &now,
                   const archive::ByteSourceFactory &makeSource = archive::makeByteSource);
    bool uses(const archive::ServerAccess &access) const { return archive && archive->access() == access; }
};

//! The servers of a queue by number, which is permanent for the lifetime of the queue. Lives on the queue's thread.
class TransferServers : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    //! The number of a server with this key; a new one if it is unknown.
    int numberOf(const archive::ServerAccess &access);
    //! The number of a server named by the journal, which gets no request before provide(). `isNew`: it was unknown.
    int numberOfRecorded(const archive::Server &recorded, bool &isNew);
    //! Sets the current address and API key of a server named by the journal.
    void provide(const archive::Server &recorded, const archive::ServerAccess &now);

    TransferServer &operator[](int number) { return *m_servers[size_t(number)]; }
    const TransferServer &operator[](int number) const { return *m_servers[size_t(number)]; }
    int count() const { return int(m_servers.size()); }

    //! The byte sources of servers added later; default: by dialect.
    void setByteSources(archive::ByteSourceFactory factory) { m_makeSource = std::move(factory); }
    void setPolicy(const RetryPolicy &policy);
    void setLimit(int jobs); //!< the user's limit of concurrent series, per server and in total
    int limit() const { return m_limit; }
    void retryNow(); //!< ends all waits
    //! The blocks of the servers with waiting transfers. `nowMs`: by the clock of their health.
    QList<QueueBlock> blocks(const std::function<bool(int)> &isWanted, qint64 nowMs) const;

Q_SIGNALS:
    //! Parts of an answer to a request of the queue were unusable; see archive::Archive.
    void foundUnusable(const QString &subject, const tcia::Unusable &unusable);

private:
    int add(TransferServer &&server);
    void connectTo(TransferServer &known, const archive::ServerAccess &now);

    std::vector<std::unique_ptr<TransferServer>> m_servers;
    RetryPolicy m_policy;
    int m_limit = AdaptiveConcurrency::maximum;
    archive::ByteSourceFactory m_makeSource = archive::makeByteSource;
};

} // namespace tcia::transfer
