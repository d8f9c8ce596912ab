// SPDX-License-Identifier: Apache-2.0
#include "transfer/transferservers.h"

namespace tcia::transfer {

void TransferServer::connectTo(const archive::ServerAccess &now, const archive::ByteSourceFactory &makeSource)
{
    if (archive)
        retired.push_back(std::move(archive));
    if (source)
        retiredSources.push_back(std::move(source));
    server = now.server();
    archive = std::make_unique<archive::Archive>(now);
    source = makeSource(now);
}

void TransferServers::connectTo(TransferServer &known, const archive::ServerAccess &now)
{
    known.connectTo(now, m_makeSource);
    connect(known.archive.get(), &archive::Archive::foundUnusable, this, &TransferServers::foundUnusable);
}

int TransferServers::add(TransferServer &&server)
{
    m_servers.push_back(std::make_unique<TransferServer>(std::move(server)));
    m_servers.back()->health.setPolicy(m_policy);
    m_servers.back()->concurrency.setLimit(m_limit);
    return count() - 1;
}

int TransferServers::numberOf(const archive::ServerAccess &access)
{
    for (int i = 0; i < count(); ++i)
        if (m_servers[size_t(i)]->uses(access))
            return i;
    TransferServer added {.recorded = access.server(), .server = access.server()};
    connectTo(added, access);
    return add(std::move(added));
}

int TransferServers::numberOfRecorded(const archive::Server &recorded, bool &isNew)
{
    isNew = false;
    for (int i = 0; i < count(); ++i)
        if (const auto &known = m_servers[size_t(i)]; !known->archive && known->recorded == recorded)
            return i;
    isNew = true;
    return add({.recorded = recorded, .server = recorded});
}

void TransferServers::provide(const archive::Server &recorded, const archive::ServerAccess &now)
{
    for (const auto &known : m_servers) {
        if (known->recorded != recorded || known->uses(now))
            continue;
        known->health.retryNow(); // requests refused with the old key may succeed with the new one
        connectTo(*known, now);
    }
}

void TransferServers::setPolicy(const RetryPolicy &policy)
{
    m_policy = policy;
    for (const auto &known : m_servers)
        known->health.setPolicy(policy);
}

void TransferServers::setLimit(int jobs)
{
    m_limit = qBound(1, jobs, AdaptiveConcurrency::maximum);
    for (const auto &known : m_servers)
        if (known->concurrency.limit() != m_limit)
            known->concurrency.setLimit(m_limit);
}

void TransferServers::retryNow()
{
    for (const auto &known : m_servers)
        known->health.retryNow();
}

// A server whose wait is over, or without waiting transfers, blocks nothing.
QList<QueueBlock> TransferServers::blocks(const std::function<bool(int)> &isWanted, qint64 nowMs) const
{
    using Health = archive::ServerHealth;
    QList<QueueBlock> blocks;
    for (int i = 0; i < count(); ++i) {
        const TransferServer &known = (*this)[i];
        const Health::State state = known.health.state();
        if (state == Health::State::Good || !isWanted(i) ||
            (state == Health::State::Busy && known.health.retryAt() <= nowMs))
            continue;
        blocks << QueueBlock {.why = state == Health::State::Failing ? QueueBlock::Why::ServerFails
                                                                     : QueueBlock::Why::ServerBusy,
                              .subject = known.server.name,
                              .error = known.health.lastError().value_or(Error()),
                              .until = QDateTime::currentDateTimeUtc().addMSecs(known.health.retryAt() - nowMs)};
    }
    return blocks;
}

} // namespace tcia::transfer
