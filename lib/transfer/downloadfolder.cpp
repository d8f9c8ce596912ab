// SPDX-License-Identifier: Apache-2.0
#include "transfer/downloadfolder.h"

#include "core/async.h"
#include "core/text.h"
#include "storage/intentlog.h"

#include <QLockFile>
#include <QLoggingCategory>

namespace tcia::transfer {

Q_LOGGING_CATEGORY(logFolder, "tcia.transfer.folder")

namespace {

// Series that still cannot be recorded are recorded by the next start: their intents stay, because no checkpoint is
// written.
void release(const QString &root, const storage::OpenRoot &open, const UnrecordedFlag &unrecorded)
{
    if (*unrecorded)
        if (const auto placed = storage::recordPlaced(root, open.series); !placed) {
            qCWarning(logFolder).noquote() << text::of(placed.error());
            return open.lock->unlock();
        }
    storage::closeRoot(root, open.lock);
}

} // namespace

DownloadFolder::DownloadFolder(const QString &root, TransferWorkers &workers, const DiskPolicy &policy, QObject *parent)
    : QObject(parent),
      m_root(root),
      m_workers(workers),
      m_guard(policy),
      m_commits(root, workers, m_unrecorded),
      m_flusher(root, workers, m_unrecorded)
{
    connect(&m_commits, &GroupCommit::committed, this, &DownloadFolder::noteCommitted);
}

void DownloadFolder::open()
{
    if (m_phase != Phase::Closed)
        return;
    m_phase = Phase::Opening;
    m_opening = QtConcurrent::run(&m_workers.committer, [root = m_root] { return storage::openRoot(root); });
    onFinished(m_opening, this, [this](const Result<storage::OpenRoot> &result) { finishOpening(result); });
}

// Recorded names belong to their series; reserve them before another series chooses a name.
void DownloadFolder::finishOpening(const Result<storage::OpenRoot> &result)
{
    m_opening = {};
    m_phase = result ? Phase::Open : Phase::Closed;
    if (!result) {
        Q_EMIT opened(failure(result.error()));
        m_isRecovering = false;
        return;
    }
    m_isRecovering = false;
    m_open = *result;
    *m_unrecorded = false;
    m_flusher.start(m_workers.now());
    m_guard.clear();
    m_guard.update({.free = m_open.space.free, .total = m_open.space.total}, m_workers.now());
    m_names.clear();
    for (auto it = m_open.series.cbegin(); it != m_open.series.cend(); ++it)
        m_names.reserve(it->folder, it.key());
    Q_EMIT opened({});
}

// On the committer, after the last commit; a disk may take long, and nothing waits for it.
void DownloadFolder::close()
{
    if (m_phase != Phase::Open)
        return;
    m_phase = Phase::Closing;
    m_flusher.stop();
    const auto closing = QtConcurrent::run(&m_workers.committer,
                                           [root = m_root, open = m_open, unrecorded = m_unrecorded]() -> Result<void> {
                                               release(root, open, unrecorded);
                                               return {};
                                           });
    onFinished(closing, this, [this](const Result<void> &) {
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
    if (m_phase == Phase::Opening && !m_open.lostSeries.isEmpty())
        m_open.lock->unlock(); // the lost series are not stored anywhere: the next start finds them again
    else if (m_phase != Phase::Closing && m_open.lock)
        release(m_root, m_open, m_unrecorded);
    m_open = {};
    m_phase = Phase::Closed;
}

void DownloadFolder::checkInterrupted()
{
    if (m_phase != Phase::Closed || std::exchange(m_isChecking, true))
        return;
    const auto checking = QtConcurrent::run(
        &m_workers.flusher, [root = m_root]() -> Result<bool> { return storage::wasInterrupted(root); });
    onFinished(checking, this, [this](const Result<bool> &interrupted) { // it may have waited for its disk
        m_isChecking = false;
        m_isRecovering = interrupted.value_or(true) && m_phase == Phase::Closed;
        if (m_isRecovering)
            open();
        Q_EMIT checked();
    });
}

std::optional<storage::RecordedSeries> DownloadFolder::recorded(const QString &seriesUid) const
{
    const auto found = m_open.series.constFind(seriesUid);
    return found == m_open.series.cend() ? std::nullopt : std::optional(*found);
}

std::optional<qint64> DownloadFolder::recordOffset(const QString &seriesUid, const QString &folder) const
{
    const auto known = recorded(seriesUid);
    return known && known->folder == folder ? std::optional(known->offset) : std::nullopt;
}

void DownloadFolder::noteCommitted(const storage::StagedSeries &series, qint64 recordOffset)
{
    m_open.series.insert(series.placement.series.seriesUid,
                         storage::recordedSeries(recordOffset, series.placement.folder, series.unpacked.files));
    m_guard.wrote(series.unpacked.bytes);
    m_guard.succeeded();
}

void DownloadFolder::examineDisk()
{
    const bool isUseful =
        m_phase == Phase::Open || m_guard.isBlocked(); // a folder that could not be opened also waits for its disk
    if (!isUseful || std::exchange(m_isExamining, true))
        return;
    const bool mustWrite = m_phase == Phase::Open && m_guard.mustTryWriting();
    const auto examining = QtConcurrent::run(&m_workers.flusher, [root = m_root, mustWrite]() -> Result<DiskReport> {
        return examine(root, mustWrite); // a network disk may block it
    });
    onFinished(examining, this, [this](const Result<DiskReport> &report) {
        const DiskReport seen = report.value_or(DiskReport()); // a copy: gcc 12 takes report->fault for uninitialized
        if (*m_unrecorded && m_phase == Phase::Open && report && !seen.fault)
            recordPlaced(seen);
        else
            finishExamining(seen);
    });
}

QFuture<Result<DiskReport>> DownloadFolder::testDisk()
{
    return QtConcurrent::run(&m_workers.readers,
                             [root = m_root]() -> Result<DiskReport> { return examine(root, true); });
}

// Before a block ends: otherwise the next attempt would take unrecorded series for the user's own.
void DownloadFolder::recordPlaced(const DiskReport &report)
{
    using Placed = Result<QHash<QString, storage::RecordedSeries>>;
    const auto recording = QtConcurrent::run(
        &m_workers.committer, [root = m_root, series = m_open.series, unrecorded = m_unrecorded]() -> Placed {
            auto placed = storage::recordPlaced(root, series);
            if (placed)
                *unrecorded = false;
            return placed;
        });
    onFinished(recording, this, [this, report](const Placed &placed) {
        DiskReport seen = report;
        if (!placed) {
            seen.fault = placed.error();
            if (!m_guard.isBlocked()) // it must be reported to the user
                m_guard.failed(placed.error(), {}, m_workers.now());
        } else if (m_phase == Phase::Open) {
            for (auto it = placed->cbegin(); it != placed->cend(); ++it) {
                m_open.series.insert(it.key(), *it);
                m_names.reserve(it->folder, it.key());
            }
        }
        finishExamining(seen);
    });
}

void DownloadFolder::finishExamining(const DiskReport &report)
{
    m_isExamining = false;
    Q_EMIT diskSeen(m_guard.update(report, m_workers.now()));
}

void DownloadFolder::tick()
{
    const qint64 now = m_workers.now();
    if (m_guard.isCheckDue(now))
        examineDisk();
    m_flusher.tick(now);
}

} // namespace tcia::transfer
