// SPDX-License-Identifier: Apache-2.0
#include "session/requestwriter.h"

#include "core/async.h"
#include "core/missing.h"
#include "storage/destination.h"
#include "storage/record.h"
#include "transfer/diskguard.h"
#include "transfer/requestlog.h"

#include <QDeadlineTimer>
#include <QLoggingCategory>
#include <QtConcurrentRun>

#include <utility>

namespace tcia::session {

Q_LOGGING_CATEGORY(logRequests, "tcia.session.requests")

namespace {

using transfer::RequestLog;

constexpr int retryMs = 1'000;
constexpr int longestWaitMs = 10'000; // total wait at program exit

//! All `requests` are for `root`. The record's size is that of the first attempt: what is recorded later answers them.
Result<void> complete(const QString &root, QList<transfer::SeriesRequest> &requests)
{
    const auto size = isCertainlyMissing(root) ? Result<qint64>(0) : storage::recordSize(root);
    if (!size)
        return failure(size.error());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (transfer::SeriesRequest &request : requests) {
        request.requestedAt = now;
        request.recordSize = *size;
        if (request.origin.isEmpty())
            request.origin = transfer::originOf();
    }
    return {};
}

Result<void> writeRequests(const QString &root, const QList<transfer::SeriesRequest> &requests)
{
    if (const auto made = storage::makeDestination(root); !made)
        return made;
    return RequestLog(root).add(requests);
}

Result<void> writeUpdates(const QString &root, RequestUpdate::Kind kind, const QStringList &uids)
{
    const RequestLog log(root);
    switch (kind) {
    case RequestUpdate::Kind::Drop: return log.drop(uids);
    case RequestUpdate::Kind::Reopen: return log.reopen(uids);
    case RequestUpdate::Kind::Present: return log.present(uids);
    }
    Q_UNREACHABLE();
}

} // namespace

//! The pending writes of a folder, in order. Used on the folder's thread only, so that no write overtakes another.
class RequestWriter::Backlog
{
public:
    explicit Backlog(QString root) : m_root(std::move(root)) {}

    Outcome add(QList<transfer::SeriesRequest> requests)
    {
        Outcome outcome = write();
        outcome.added = complete(m_root, requests);
        if (!outcome.added)
            return outcome;
        m_writes << Write {.requests = std::move(requests)};
        if (outcome.isPending)
            return outcome;
        const Outcome own = write();
        outcome.isPending = own.isPending;
        if (own.error)
            outcome.added = failure(*own.error);
        return outcome;
    }

    Outcome update(const QList<RequestUpdate> &updates)
    {
        for (const RequestUpdate &update : updates) {
            if (m_writes.isEmpty() || m_writes.last().uids.isEmpty() || m_writes.last().kind != update.kind)
                m_writes << Write {.kind = update.kind};
            m_writes.last().uids << update.seriesUid;
        }
        return write();
    }

    //! Stops at the first write that the disk refuses.
    Outcome write()
    {
        Outcome outcome;
        for (; !m_writes.isEmpty(); m_writes.removeFirst()) {
            const auto written = attempt([this] { return perform(m_writes.first()); });
            if (!written && transfer::isDiskFault(written.error())) {
                outcome.isPending = true;
                break;
            }
            if (!written && !outcome.error)
                outcome.error = written.error();
        }
        return outcome;
    }

    //! The attempt at program exit, after which pending writes are lost.
    void writeLast()
    {
        if (const Outcome outcome = write(); outcome.isPending || outcome.error)
            qCWarning(logRequests).noquote() << "Requests were not written to" << m_root;
    }

private:
    //! Requests, or else updates of one kind.
    struct Write
    {
        QList<transfer::SeriesRequest> requests {};
        RequestUpdate::Kind kind = RequestUpdate::Kind::Drop;
        QStringList uids {};
    };
    Result<void> perform(const Write &write) const
    {
        return write.uids.isEmpty() ? writeRequests(m_root, write.requests)
                                    : writeUpdates(m_root, write.kind, write.uids);
    }

    const QString m_root;
    QList<Write> m_writes;
};

RequestWriter::RequestWriter(QObject *parent) : QObject(parent)
{
    m_retryTimer.setSingleShot(true);
    m_retryTimer.setInterval(retryMs);
    connect(&m_retryTimer, &QTimer::timeout, this, &RequestWriter::retry);
}

// A hanging disk, such as a network disk, must not block program exit.
RequestWriter::~RequestWriter()
{
    for (const Folder &folder : std::as_const(m_folders))
        (void)QtConcurrent::run(folder.pool.get(), [backlog = folder.backlog] { backlog->writeLast(); });
    QDeadlineTimer deadline(longestWaitMs);
    for (const Folder &folder : std::as_const(m_folders))
        if (!folder.pool->waitForDone(int(deadline.remainingTime())))
            // Its thread is still running: leaked until the process exits.
            (void)std::make_unique<std::shared_ptr<QThreadPool>>(folder.pool).release();
}

const RequestWriter::Folder &RequestWriter::folder(const QString &root)
{
    Folder &folder = m_folders[root];
    if (!folder.pool) {
        folder = {.pool = std::make_shared<QThreadPool>(), .backlog = std::make_shared<Backlog>(root)};
        folder.pool->setMaxThreadCount(1);
    }
    return folder;
}

QFuture<Result<void>> RequestWriter::add(const QString &root, std::function<QList<transfer::SeriesRequest>()> gather)
{
    const auto &[pool, backlog] = folder(root);
    const auto adding =
        QtConcurrent::run(pool.get(), [backlog = backlog, gather = std::move(gather)]() -> Result<Outcome> {
            return attempt([&]() -> Result<Outcome> { return backlog->add(gather()); });
        });
    return transform(adding, this, [this, root](const Result<Outcome> &outcome) -> Result<void> {
        if (!outcome)
            return failure(outcome.error());
        finishAttempt(root, *outcome);
        return outcome->added;
    });
}

void RequestWriter::update(const QString &root, const QList<RequestUpdate> &updates)
{
    const auto &[pool, backlog] = folder(root);
    const auto updating = QtConcurrent::run(
        pool.get(), [backlog = backlog, updates]() -> Result<Outcome> { return backlog->update(updates); });
    onFinished(updating, this, [this, root](const Result<Outcome> &outcome) {
        finishAttempt(root, outcome ? *outcome : Outcome {.error = outcome.error()});
    });
}

void RequestWriter::retry()
{
    const auto roots = std::exchange(m_pending, {});
    for (const QString &root : roots)
        update(root, {});
}

void RequestWriter::finishAttempt(const QString &root, const Outcome &outcome)
{
    if (outcome.isPending) {
        m_pending.insert(root);
        if (!m_retryTimer.isActive())
            m_retryTimer.start();
    }
    if (outcome.error && !m_reported.contains(root)) {
        m_reported.insert(root);
        Q_EMIT failed(*outcome.error);
    }
}

} // namespace tcia::session
