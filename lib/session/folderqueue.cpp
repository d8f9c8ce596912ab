// SPDX-License-Identifier: Apache-2.0
#include "session/folderqueue.h"

#include "core/diskthread.h"
#include "core/lock.h"
#include "core/missing.h"
#include "provenance/selection.h"
#include "storage/stagingpaths.h"
#include "transfer/requestformat.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLockFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::session {

namespace {

using transfer::DownloadManager;
using transfer::RequestLog;
using transfer::State;
using transfer::Transfer;
using PendingRequests = FolderQueue::PendingRequests;

constexpr int writeAfterMs = 100; // batches mass cancellations

std::pair<QString, QString> keyOf(const Transfer &transfer)
{
    return {transfer.target.root, transfer.series.seriesUid};
}

//! Whether another process has locked the folder.
bool isLockedElsewhere(const QString &root)
{
    const QString path = root + u'/' + storage::lockFile();
    qint64 process = 0;
    QString host, program;
    if (!QFileInfo::exists(path))
        return false;
    const auto lock = makeLock(path);
    return !tryLock(*lock) && lock->error() == QLockFile::LockFailedError &&
           lock->getLockInfo(&process, &host, &program) && process != QCoreApplication::applicationPid();
}

Result<PendingRequests> waitingIn(const QString &root, const QSet<QString> &queued)
{
    if (isCertainlyMissing(root + u'/' + RequestLog::fileName()))
        return PendingRequests();
    if (isLockedElsewhere(root))
        return PendingRequests {.waiting = {}, .removed = 0, .isLockedElsewhere = true};
    const auto content = RequestLog(root).read();
    if (!content)
        return failure(content.error());
    QList<transfer::SeriesRequest> missing = content->open;
    missing.removeIf(
        [&queued](const transfer::SeriesRequest &request) { return queued.contains(request.series.seriesUid); });
    const auto removed = std::ranges::count_if(content->removed, [&queued](const transfer::SeriesRequest &request) {
        return !queued.contains(request.series.seriesUid);
    });
    return PendingRequests {.waiting = transfer::groupsOf(missing), .removed = removed};
}

} // namespace

FolderQueue::FolderQueue(DownloadManager &downloads, QObject *parent)
    : QObject(parent), m_downloads(downloads), m_records(downloads)
{
    m_delayTimer.setSingleShot(true);
    m_delayTimer.setInterval(writeAfterMs);
    connect(&m_delayTimer, &QTimer::timeout, this, &FolderQueue::write);
    connect(&m_writer, &RequestWriter::failed, this, &FolderQueue::failed);
    connect(&m_records, &provenance::RecordKeeper::failed, this, &FolderQueue::failed);
    connect(&downloads, &DownloadManager::ended, this,
            [this](transfer::TransferId id) { noteEnded(*m_downloads.find(id)); });
    connect(&downloads, &DownloadManager::changed, this, &FolderQueue::findReopened);
    connect(&downloads, &DownloadManager::restored, this, [this] {
        for (const Transfer &transfer : m_downloads.transfers())
            if (transfer.state == State::Cancelled)
                m_dropped.insert(keyOf(transfer));
    });
    connect(&downloads, &DownloadManager::aboutToRemove, this, &FolderQueue::noteCleared);
}

FolderQueue::~FolderQueue() { write(); }

QFuture<Result<void>> FolderQueue::add(const QString &root, const QList<transfer::SeriesRequest> &requests)
{
    write(); // dropped series may be requested again
    return m_writer.add(root, [requests] { return requests; });
}

QFuture<Result<void>> FolderQueue::add(const archive::Server &server, const QList<Series> &series,
                                       const transfer::Target &target)
{
    write(); // dropped series may be requested again
    // In a window people choose series one by one; its filters do not say which.
    const provenance::Selection selection {.filters = {}, .lists = {}, .named = series.size(), .purpose = m_purpose};
    return m_writer.add(target.root, [server, series, target, selection] { // hundreds of thousands exceed a frame
        QList<transfer::SeriesRequest> requests;
        requests.reserve(series.size());
        const QJsonObject origin = transfer::originOf(provenance::toJson(selection));
        for (const Series &one : series)
            requests << transfer::SeriesRequest {.series = one, .server = server, .target = target, .origin = origin};
        return requests;
    });
}

QFuture<Result<PendingRequests>> FolderQueue::waiting(const QString &root)
{
    QSet<QString> queued;
    for (const Transfer &transfer : m_downloads.transfers())
        if (transfer.target.root == root)
            queued.insert(transfer.series.seriesUid);
    return runOnDiskThread([root, queued] { return waitingIn(root, queued); });
}

void FolderQueue::noteEnded(const Transfer &transfer)
{
    if (transfer.state == State::Present)
        note(RequestUpdate::Kind::Present, keyOf(transfer));
    else if (transfer.state == State::Cancelled) {
        m_dropped.insert(keyOf(transfer));
        note(RequestUpdate::Kind::Drop, keyOf(transfer));
    } else if (m_dropped.remove(keyOf(transfer))) { // retried, and finished before changed() reported it
        note(RequestUpdate::Kind::Reopen, keyOf(transfer));
    }
}

// Cleared failures are no longer wanted unless queued again meanwhile.
void FolderQueue::noteCleared(const QList<transfer::TransferId> &ids)
{
    QSet<Key> failed;
    for (const transfer::TransferId id : ids) {
        const Transfer &transfer = *m_downloads.find(id);
        m_dropped.remove(keyOf(transfer));
        if (transfer.state == State::Failed)
            failed.insert(keyOf(transfer));
    }
    if (failed.isEmpty())
        return;
    for (const Transfer &transfer : m_downloads.transfers())
        if (!transfer::isFinal(transfer.state))
            failed.remove(keyOf(transfer));
    for (const Key &key : std::as_const(failed))
        note(RequestUpdate::Kind::Drop, key);
}

void FolderQueue::findReopened(const QList<transfer::TransferId> &changed)
{
    for (const transfer::TransferId id : changed) {
        const Transfer *transfer = m_dropped.isEmpty() ? nullptr : m_downloads.find(id);
        if (transfer && !transfer::isFinal(transfer->state) && m_dropped.remove(keyOf(*transfer)))
            note(RequestUpdate::Kind::Reopen, keyOf(*transfer));
    }
}

void FolderQueue::note(RequestUpdate::Kind kind, const Key &key)
{
    m_lines[key.first] << RequestUpdate {.kind = kind, .seriesUid = key.second};
    if (!m_delayTimer.isActive())
        m_delayTimer.start();
}

void FolderQueue::write()
{
    const auto all = std::exchange(m_lines, {});
    for (auto root = all.cbegin(); root != all.cend(); ++root)
        m_writer.update(root.key(), root.value());
}

} // namespace tcia::session
