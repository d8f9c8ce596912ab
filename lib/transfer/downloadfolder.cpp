// SPDX-License-Identifier: Apache-2.0
#include "transfer/downloadfolder.h"

#include "core/async.h"
#include "core/durable.h"
#include "core/text.h"
#include "transfer/intents.h"
#include "transfer/record.h"

#include <QLockFile>
#include <QLoggingCategory>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace tcia::transfer {

Q_LOGGING_CATEGORY(logFolder, "tcia.transfer.folder")

namespace {

constexpr int gatherMs = 20;          // one flush of the disk for all that become ready meanwhile
constexpr qint64 flushMs = 30'000;    // what was finished longer ago has reached the disk

} // namespace

bool isDiskFault(const Error &error) { return error.kind == Error::Kind::NoSpace || error.diskFault; }

DiskReport examine(const QString &root, bool mustWrite)
{
    const Room room = roomOf(root);
    const Result<void> written = mustWrite ? tryWriting(root) : Result<void>();
    return {.free = room.free, .total = room.total, .fault = written ? std::nullopt : std::optional(written.error())};
}

DownloadFolder::DownloadFolder(const QString &root, TransferWorkers &workers, const DiskPolicy &policy, QObject *parent)
    : QObject(parent), m_root(root), m_workers(workers), m_guard(policy)
{
}

void DownloadFolder::open()
{
    if (m_phase != Phase::Closed)
        return;
    m_phase = Phase::Opening;
    m_opening = QtConcurrent::run(&m_workers.committer, [root = m_root] { return openRoot(root); });
    whenDone(m_opening, this, [this](const Result<OpenRoot> &result) { finishOpening(result); });
}

void DownloadFolder::finishOpening(const Result<OpenRoot> &result)
{
    m_opening = {};
    m_phase = result ? Phase::Open : Phase::Closed;
    if (!result) {
        Q_EMIT opened(failure(result.error()));
        m_is.recovering = false;
        return;
    }
    m_is.recovering = false;
    m_open = *result;
    m_flushedAt = m_workers.now();
    m_guard.clear();
    m_guard.seen({.free = m_open.room.free, .total = m_open.room.total}, m_workers.now());
    m_names.clear();
    for (auto it = m_open.series.cbegin(); it != m_open.series.cend(); ++it)
        m_names.own(it->folder, it.key());
    Q_EMIT opened({});
}

void DownloadFolder::close()
{
    if (m_phase != Phase::Open)
        return;
    m_phase = Phase::Closing;
    const auto closing = QtConcurrent::run(&m_workers.committer, [root = m_root, lock = m_open.lock]() -> Result<void> {
        closeRoot(root, lock);
        return {};
    });
    whenDone(closing, this, [this](const Result<void> &) {
        m_phase = Phase::Closed;
        m_open = {};
        Q_EMIT closed();
    });
}

void DownloadFolder::closeNow()
{
    if (m_phase == Phase::Opening && m_opening.isResultReadyAt(0))
        if (const auto result = m_opening.result())
            m_open = *result;
    if (m_phase == Phase::Opening && !m_open.shortened.isEmpty())
        m_open.lock->unlock(); // it is recorded nowhere what is lost: the next start finds it again
    else if (m_phase != Phase::Closing && m_open.lock)
        closeRoot(m_root, m_open.lock);
    m_open = {};
    m_phase = Phase::Closed;
}

void DownloadFolder::checkInterrupted()
{
    if (m_phase != Phase::Closed || std::exchange(m_is.checking, true))
        return;
    const auto checking = QtConcurrent::run(&m_workers.flusher, [root = m_root]() -> Result<bool> { return wasInterrupted(root); });
    whenDone(checking, this, [this](const Result<bool> &interrupted) { // it may have waited for its disk
        m_is.checking = false;
        m_is.recovering = interrupted.value_or(true) && m_phase == Phase::Closed;
        if (m_is.recovering)
            open();
        Q_EMIT checked();
    });
}

std::optional<Known> DownloadFolder::known(const QString &seriesUid) const
{
    const auto found = m_open.series.constFind(seriesUid);
    return found == m_open.series.cend() ? std::nullopt : std::optional(*found);
}

QFuture<Result<qint64>> DownloadFolder::commit(const Ready &ready)
{
    const auto promise = std::make_shared<QPromise<Result<qint64>>>();
    promise->start();
    m_ready.append({ready, promise});
    if (!std::exchange(m_is.gathering, true))
        QTimer::singleShot(gatherMs, this, [this] {
            m_is.gathering = false;
            commitReady();
        });
    return promise->future();
}

void DownloadFolder::commitReady()
{
    if (m_is.committing || m_ready.isEmpty())
        return;
    m_is.committing = true;
    const QList<Staged> group = std::exchange(m_ready, {});
    QList<Ready> series;
    for (const Staged &staged : group)
        series << staged.ready;
    const auto committing = QtConcurrent::run(&m_workers.committer, [root = m_root, series]() -> Result<QList<Result<qint64>>> {
        return transfer::commit(root, series);
    });
    whenDone(committing, this, [this, group](const Result<QList<Result<qint64>>> &offsets) {
        m_is.committing = false;
        for (qsizetype i = 0; i < group.size(); ++i) {
            const Result<qint64> offset = offsets ? offsets->value(i) : failure(offsets.error());
            const Order &order = group[i].ready.order;
            if (offset) {
                m_open.series.insert(order.series.seriesUid, {.offset = *offset, .folder = order.folder});
                m_guard.wrote(group[i].ready.unpacked.bytes);
                m_guard.succeeded();
            }
            group[i].promise->addResult(offset);
            group[i].promise->finish();
        }
        commitReady();
    });
}

void DownloadFolder::examineDisk()
{
    const bool isUseful = m_phase == Phase::Open || m_guard.isBlocked(); // one that could not be opened waits for its disk as well
    if (!isUseful || std::exchange(m_is.examining, true))
        return;
    const bool mustWrite = m_phase == Phase::Open && m_guard.mustTryWriting();
    const auto examining = QtConcurrent::run(&m_workers.flusher, [root = m_root, mustWrite]() -> Result<DiskReport> {
        return examine(root, mustWrite); // a disk of the network may make it wait
    });
    whenDone(examining, this, [this](const Result<DiskReport> &report) {
        m_is.examining = false;
        Q_EMIT diskSeen(m_guard.seen(report.value_or(DiskReport()), m_workers.now()));
    });
}

void DownloadFolder::flush()
{
    if (m_phase != Phase::Open || std::exchange(m_is.flushing, true))
        return;
    const auto flushing = QtConcurrent::run(&m_workers.flusher, [root = m_root, before = m_flushedSize]() -> Result<qint64> {
        const auto size = recordSize(root);
        if (!size || *size == before)
            return size;
        if (const auto flushed = flushFileSystem(root); !flushed)
            return failure(flushed.error());
        return size;
    });
    whenDone(flushing, this, [this](const Result<qint64> &size) {
        m_is.flushing = false;
        if (!size)
            qCWarning(logFolder).noquote() << text::of(size.error());
        else if (std::exchange(m_flushedSize, *size) != *size && m_phase == Phase::Open)
            whenDone(QtConcurrent::run(&m_workers.committer, [root = m_root, size = *size] { return checkpoint(root, size); }), this,
                     [](const Result<void> &written) {
                         if (!written)
                             qCWarning(logFolder).noquote() << text::of(written.error());
                     });
    });
}

void DownloadFolder::tick()
{
    const qint64 now = m_workers.now();
    if (m_guard.isCheckDue(now))
        examineDisk();
    if (now - m_flushedAt >= flushMs) {
        m_flushedAt = now;
        flush();
    }
}

} // namespace tcia::transfer
