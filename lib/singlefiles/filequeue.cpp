// SPDX-License-Identifier: Apache-2.0
#include "singlefiles/filequeue.h"

#include <limits>

namespace tcia::singlefiles {

namespace {

constexpr int parallel = 4;
constexpr qint64 descriptionBytes = 4'000'000; // of a bundle with very many parts

archive::HttpClient::Limits limitsOf(qint64 bodyBytes)
{
    return {.parallel = parallel, .request = {.bodyBytes = bodyBytes}};
}

} // namespace

FileQueue::FileQueue(std::shared_ptr<FileStore> store, const RetryPolicy &policy, QObject *parent)
    : QObject(parent),
      m_store(std::move(store)),
      m_descriptions(limitsOf(descriptionBytes)),
      m_bytes(limitsOf(std::numeric_limits<qint64>::max())),
      m_clients {.descriptions = m_descriptions, .bytes = m_bytes, .policy = policy}
{
}

FileQueue::~FileQueue()
{
    qDeleteAll(findChildren<FileTransfer *>(Qt::FindDirectChildrenOnly)); // before their clients
}

QFuture<Result<QList<FileOutcome>>> FileQueue::run(QList<FileRequest> requests)
{
    m_requests = std::move(requests);
    m_outcomes.resize(m_requests.size());
    m_promise.start();
    startNext();
    return m_promise.future();
}

void FileQueue::stop()
{
    m_isStopped = true;
    m_descriptions.stop();
    m_bytes.stop();
    const auto active = m_active; // those that pause end immediately
    for (const auto &[index, transfer] : active)
        transfer->stop();
    startNext();
}

void FileQueue::startNext()
{
    while (m_next < m_requests.size() && (m_isStopped || std::ssize(m_active) < parallel)) {
        const qsizetype index = m_next++;
        const QString &address = m_requests[index].address;
        if (const auto there = m_isStopped ? std::nullopt : m_store->find(address)) {
            end(index, {.address = address, .file = there, .wasThere = true});
            continue;
        }
        if (m_isStopped) {
            end(index, {.address = address, .error = Error {.kind = Error::Kind::Cancelled}});
            continue;
        }
        auto *const transfer = new FileTransfer(m_clients, m_store, m_requests[index], this);
        m_active.emplace(index, transfer);
        connect(transfer, &FileTransfer::ended, this, [this, index, transfer](const FileOutcome &outcome) {
            m_active.erase(index);
            transfer->deleteLater();
            end(index, outcome);
            startNext();
        });
        transfer->start();
    }
    if (m_done == m_requests.size() && !m_promise.future().isFinished()) {
        m_promise.addResult(m_outcomes);
        m_promise.finish();
    }
}

void FileQueue::end(qsizetype index, const FileOutcome &outcome)
{
    m_outcomes[index] = outcome;
    ++m_done;
    Q_EMIT ended(outcome, m_done);
}

} // namespace tcia::singlefiles
