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

//! A server that series are fetched from.
struct TransferServer
{
    archive::Server recorded;                       //!< as the journal names it
    archive::Server server;                         //!< as it is asked now
    std::unique_ptr<archive::Archive> archive {};   //!< none while it is not known where the server is
    std::unique_ptr<archive::ByteSource> source {}; //!< of the images of its series; none where there is no archive
    //! Asked with an older key; their answers may be on the way.
    std::vector<std::unique_ptr<archive::Archive>> retired {};
    std::vector<std::unique_ptr<archive::ByteSource>> retiredSources {};
    archive::ServerHealth health {};
    AdaptiveConcurrency concurrency {}; //!< what one server bears says nothing about another

    //! From now on the server is asked like this: makes the archive and the source, which belong together.
    void connectTo(const archive::ServerAccess &now,
                   const archive::ByteSourceFactory &makeSource = archive::makeByteSource);
    bool isAskedLike(const archive::ServerAccess &access) const { return archive && archive->access() == access; }
};

//! The servers of a queue by number, which is theirs as long as the queue lives. Lives on the queue's thread.
class TransferServers : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    //! The number of a server that is asked with this key: one that is known, or a new one.
    int numberOf(const archive::ServerAccess &access);
    //! The number of a server as the journal names it, which is not asked before it is provided. `isNew` tells that
    //! it was not known.
    int numberOfRecorded(const archive::Server &recorded, bool &isNew);
    //! Where a server of the journal is now, and its API key.
    void provide(const archive::Server &recorded, const archive::ServerAccess &now);

    TransferServer &operator[](int number) { return *m_servers[size_t(number)]; }
    const TransferServer &operator[](int number) const { return *m_servers[size_t(number)]; }
    int count() const { return int(m_servers.size()); }

    //! How servers that are not known yet get their byte source; else by their dialect.
    void setByteSources(archive::ByteSourceFactory factory) { m_makeSource = std::move(factory); }
    void setPolicy(const RetryPolicy &policy);
    void setLimit(int jobs); //!< of series at a time, by the user, from one server and in all
    int limit() const { return m_limit; }
    void tryNow(); //!< ends all waits
    //! The blocks of those that anything waits for. `nowMs` is of the clock of their health.
    QList<QueueBlock> blocks(const std::function<bool(int)> &isWanted, qint64 nowMs) const;

Q_SIGNALS:
    //! Parts of an answer to a question of the queue were unusable; see archive::Archive.
    void foundUnusable(const QString &subject, const tcia::Unusable &unusable);

private:
    int add(TransferServer &&server);
    void connectTo(TransferServer &known, const archive::ServerAccess &now);

    std::vector<std::unique_ptr<TransferServer>> m_servers;
    RetryPolicy m_policy;
    int m_limit = AdaptiveConcurrency::highest;
    archive::ByteSourceFactory m_makeSource = archive::makeByteSource;
};

} // namespace tcia::transfer
