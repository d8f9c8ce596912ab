// SPDX-License-Identifier: Apache-2.0
#include "session/requestwriter.h"

#include "core/async.h"
#include "core/missing.h"
#include "storage/destination.h"
#include "storage/record.h"
#include "transfer/diskguard.h"
#include "transfer/requestlog.h"

#include <QDeadlineTimer>
#include <QtConcurrentRun>

#include <utility>

namespace tcia::session {

namespace {

using transfer::RequestLog;

constexpr int writeAgainMs = 1'000;
constexpr int longestWaitMs = 10'000; // total wait at program exit

//! All `requests` are for `root`. The record's size is that of the first attempt: what is recorded later answers them.
Result<void> complete(const QString &root, QList<transfer::Request> &requests)
{
    const auto size = isCertainlyMissing(root) ? Result<qint64>(0) : storage::recordSize(root);
    if (!size)
        return failure(size.error());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (transfer::Request &request : requests) {
        request.requestedAt = now;
        request.recordSize = *size;
    }
    return {};
}

Result<void> writeRequests(const QString &root, const QList<transfer::Request> &requests)
{
    if (const auto made = storage::makeDestination(root); !made)
        return made;
    return RequestLog(root).add(requests);
}

Result<void> writeEnds(const QString &root, const QList<RequestEnd> &ends)
{
    using Kind = RequestEnd::Kind;
    const RequestLog log(root);
    Result<void> written;
    for (qsizetype at = 0; written && at < ends.size();) {
        const Kind kind = ends[at].kind;
        QStringList uids;
        for (; at < ends.size() && ends[at].kind == kind; ++at)
            uids << ends[at].seriesUid;
        written = kind == Kind::Drop ? log.drop(uids) : kind == Kind::Reopen ? log.reopen(uids) : log.present(uids);
    }
    return written;
}

} // namespace

RequestWriter::RequestWriter(QObject *parent) : QObject(parent)
{
    m_again.setSingleShot(true);
    m_again.setInterval(writeAgainMs);
    connect(&m_again, &QTimer::timeout, this, &RequestWriter::writeKept);
}

// A hanging disk, such as a network disk, must not block program exit.
RequestWriter::~RequestWriter()
{
    writeKept();
    QDeadlineTimer deadline(longestWaitMs);
    for (const auto &pool : std::as_const(m_pools))
        if (!pool->waitForDone(int(deadline.remainingTime())))
            new std::shared_ptr<QThreadPool>(pool); // its thread is still running; leaked until the process exits
}

QThreadPool *RequestWriter::pool(const QString &root)
{
    std::shared_ptr<QThreadPool> &pool = m_pools[root];
    if (!pool) {
        pool = std::make_shared<QThreadPool>();
        pool->setMaxThreadCount(1);
    }
    return pool.get();
}

QFuture<Result<void>> RequestWriter::add(const QString &root, const QList<transfer::Request> &requests)
{
    const auto completed = std::make_shared<QList<transfer::Request>>(requests); // written by the pool alone, then read
    const auto isCompleted = std::make_shared<bool>(false);
    const auto writing = QtConcurrent::run(pool(root), [root, completed, isCompleted]() -> Result<void> {
        if (const auto done = complete(root, *completed); !done)
            return done;
        *isCompleted = true;
        return writeRequests(root, *completed);
    });
    return transform(writing, this, [this, root, completed, isCompleted](const Result<void> &written) -> Result<void> {
        if (written || !*isCompleted || !transfer::isDiskFault(written.error()))
            return written;
        m_kept[root].requests += *completed;
        m_again.start();
        return {};
    });
}

void RequestWriter::end(const QString &root, const QList<RequestEnd> &ends)
{
    if (const auto kept = m_kept.find(root); kept != m_kept.end())
        kept->ends += ends; // of requests that are not written yet
    else
        write(root, {.requests = {}, .ends = ends});
}

void RequestWriter::writeKept()
{
    const auto all = std::exchange(m_kept, {});
    for (auto kept = all.cbegin(); kept != all.cend(); ++kept)
        write(kept.key(), kept.value());
}

void RequestWriter::write(const QString &root, const Kept &kept)
{
    const auto isAdded = std::make_shared<bool>(kept.requests.isEmpty());
    const auto writing = QtConcurrent::run(pool(root), [root, kept, isAdded]() -> Result<void> {
        if (!*isAdded)
            if (const auto added = writeRequests(root, kept.requests); !added)
                return added;
        *isAdded = true;
        return writeEnds(root, kept.ends);
    });
    onFinished(writing, this, [this, root, kept, isAdded](const Result<void> &written) {
        if (written)
            return;
        if (!*isAdded && transfer::isDiskFault(written.error())) {
            Kept &now = m_kept[root];
            now.requests = kept.requests + now.requests;
            now.ends = kept.ends + now.ends;
            return m_again.start();
        }
        if (!m_reported.contains(root)) {
            m_reported.insert(root);
            Q_EMIT failed(written.error());
        }
    });
}

} // namespace tcia::session
