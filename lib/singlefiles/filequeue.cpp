// SPDX-License-Identifier: Apache-2.0
#include "singlefiles/filequeue.h"

#include <limits>

namespace tcia::singlefiles {

namespace {

constexpr int parallel = 4;
constexpr qint64 descriptionBytes = 4'000'000; // of a bundle with very many parts

archive::HttpClient::Limits limitsOf(qint64 bodyBytes, archive::Bandwidth *bandwidth)
{
    return {.parallel = parallel, .request = {.bodyBytes = bodyBytes, .bandwidth = bandwidth}};
}

} // namespace

FileQueue::FileQueue(std::shared_ptr<FileStore> store, const RetryPolicy &policy, const HostPermissions &hosts,
                     qint64 bytesPerSecond, QObject *parent)
    : QObject(parent),
      m_store(std::move(store)),
      m_descriptions(limitsOf(descriptionBytes, nullptr)),
      m_bytes(limitsOf(std::numeric_limits<qint64>::max(), bytesPerSecond > 0 ? &m_bandwidth : nullptr)),
      m_clients {.descriptions = m_descriptions, .bytes = m_bytes, .policy = policy, .hosts = hosts}
{
    m_bandwidth.setLimit(bytesPerSecond);
    m_wake.setSingleShot(true);
    m_wake.callOnTimeout(this, &FileQueue::startNext);
}

FileQueue::~FileQueue()
{
    qDeleteAll(findChildren<FileTransfer *>(Qt::FindDirectChildrenOnly)); // before their clients
}

QFuture<Result<QList<FileOutcome>>> FileQueue::run(QList<FileRequest> requests)
{
    m_requests = std::move(requests);
    m_outcomes.resize(m_requests.size());
    m_order = FileOrder(m_requests);
    m_promise.start();
    startNext();
    return m_promise.future();
}

void FileQueue::stop()
{
    m_isStopped = true;
    m_order.ignorePauses();
    m_descriptions.stop();
    m_bytes.stop();
    const auto transfers = m_transfers; // those that pause end immediately
    for (const auto &[index, transfer] : transfers)
        transfer->stop();
    startNext();
}

//! Those that pause are not too many, so that a long list does not become as many of them.
bool FileQueue::mayBegin() const
{
    constexpr qsizetype mostAtOnce = 256;
    return m_isStopped || (std::ssize(m_running) < parallel && std::ssize(m_transfers) < mostAtOnce);
}

void FileQueue::startNext()
{
    for (std::optional<qsizetype> row; std::ssize(m_running) < parallel && (row = m_order.takeReady());)
        resume(*row);
    for (std::optional<qsizetype> row; mayBegin() && (row = m_order.takeUntried());)
        begin(*row);
    if (const auto ms = m_order.msToNext(mayBegin()); ms && std::ssize(m_running) < parallel)
        m_wake.start(int(qMin<qint64>(*ms, std::numeric_limits<int>::max())));
    if (m_done == m_requests.size() && !m_promise.future().isFinished()) {
        m_promise.addResult(m_outcomes);
        m_promise.finish();
    }
}

void FileQueue::begin(qsizetype index)
{
    const QString &address = m_requests[index].address;
    if (m_isStopped)
        return end(index, {.address = address, .error = Error {.kind = Error::Kind::Cancelled}});
    if (const auto there = m_store->find(address))
        return end(index, {.address = address, .file = there, .wasThere = true});
    auto *const transfer = new FileTransfer(m_clients, m_store, m_requests[index], this);
    m_transfers.emplace(index, transfer);
    watch(index, *transfer);
    resume(index);
}

void FileQueue::watch(qsizetype index, FileTransfer &transfer)
{
    connect(&transfer, &FileTransfer::busy, this, [this, index](qint64 ms) { m_order.pauseHostOf(index, ms); });
    connect(&transfer, &FileTransfer::paused, this, [this, index] {
        m_running.erase(index);
        startNext();
    });
    connect(&transfer, &FileTransfer::isReady, this, [this, index] {
        m_order.addReady(index);
        startNext();
    });
    connect(&transfer, &FileTransfer::ended, this, [this, index, &transfer](const FileOutcome &outcome) {
        m_running.erase(index);
        m_order.remove(index);
        m_transfers.erase(index);
        transfer.deleteLater();
        end(index, outcome);
        if (outcome.error && outcome.error->kind == Error::Kind::NoSpace && !m_isStopped)
            return stop();
        startNext();
    });
}

void FileQueue::resume(qsizetype index)
{
    m_running.insert(index);
    m_transfers.at(index)->start();
}

void FileQueue::end(qsizetype index, const FileOutcome &outcome)
{
    m_outcomes[index] = outcome;
    ++m_done;
    Q_EMIT ended(outcome, m_done);
}

} // namespace tcia::singlefiles
