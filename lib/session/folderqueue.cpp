// SPDX-License-Identifier: Apache-2.0
#include "session/folderqueue.h"

#include "core/async.h"
#include "core/diskthread.h"
#include "core/lock.h"
#include "core/missing.h"
#include "storage/record.h"
#include "storage/stagingpaths.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QLockFile>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::session {

namespace {

using transfer::DownloadManager;
using transfer::RequestLog;
using transfer::State;
using transfer::Transfer;
using Found = FolderQueue::Found;

constexpr int writeAfterMs = 100;     // batches mass cancellations
constexpr int longestWaitMs = 10'000; // total wait at program exit

std::pair<QString, QString> keyOf(const Transfer &transfer)
{
    return {transfer.target.root, transfer.series.seriesUid};
}

//! All `requests` are for `root`.
Result<void> addTo(const QString &root, QList<transfer::Request> requests)
{
    if (!QDir().mkpath(root))
        return failure(Error::Kind::Disk, u"The folder cannot be created."_s, {.path = root});
    const auto size = storage::recordSize(root);
    if (!size)
        return failure(size.error());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (transfer::Request &request : requests) {
        request.asked = now;
        request.recordSize = *size;
    }
    return RequestLog(root).add(requests);
}

//! Whether another process has locked the folder.
bool isTaken(const QString &root)
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

Result<Found> waitingIn(const QString &root, const QSet<QString> &queued)
{
    if (isCertainlyMissing(root + u'/' + RequestLog::fileName()))
        return Found();
    if (isTaken(root))
        return Found {.waiting = {}, .gone = 0, .isTaken = true};
    const auto content = RequestLog(root).read();
    if (!content)
        return failure(content.error());
    QList<transfer::Request> missing = content->open;
    missing.removeIf([&queued](const transfer::Request &request) { return queued.contains(request.series.seriesUid); });
    const auto gone = std::ranges::count_if(content->gone, [&queued](const transfer::Request &request) {
        return !queued.contains(request.series.seriesUid);
    });
    return Found {.waiting = transfer::groupsOf(missing), .gone = gone};
}

} // namespace

FolderQueue::FolderQueue(DownloadManager &downloads, QObject *parent) : QObject(parent), m_downloads(downloads)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(writeAfterMs);
    connect(&m_soon, &QTimer::timeout, this, &FolderQueue::write);
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

// A hanging disk, such as a network disk, must not block program exit.
FolderQueue::~FolderQueue()
{
    write();
    QDeadlineTimer deadline(longestWaitMs);
    for (const auto &writer : std::as_const(m_writers))
        if (!writer->waitForDone(int(deadline.remainingTime())))
            new std::shared_ptr<QThreadPool>(writer); // its thread is still running; leaked until the process exits
}

QThreadPool *FolderQueue::writer(const QString &root)
{
    std::shared_ptr<QThreadPool> &writer = m_writers[root];
    if (!writer) {
        writer = std::make_shared<QThreadPool>();
        writer->setMaxThreadCount(1);
    }
    return writer.get();
}

QFuture<Result<void>> FolderQueue::add(const QString &root, const QList<transfer::Request> &requests)
{
    write(); // dropped series may be requested again
    return QtConcurrent::run(writer(root), addTo, root, requests);
}

QFuture<Result<void>> FolderQueue::add(const archive::Server &server, const QList<Series> &series,
                                       const transfer::Target &target)
{
    write();
    return QtConcurrent::run(writer(target.root), [server, series, target] {
        QList<transfer::Request> requests;
        requests.reserve(series.size());
        for (const Series &one : series)
            requests << transfer::Request {.series = one, .server = server, .target = target};
        return addTo(target.root, std::move(requests));
    });
}

QFuture<Result<Found>> FolderQueue::waiting(const QString &root)
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
        note(Line::Present, keyOf(transfer));
    else if (transfer.state == State::Cancelled) {
        m_dropped.insert(keyOf(transfer));
        note(Line::Drop, keyOf(transfer));
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
        note(Line::Drop, key);
}

void FolderQueue::findReopened()
{
    if (m_dropped.isEmpty())
        return;
    for (const Transfer &transfer : m_downloads.transfers())
        if (!transfer::isFinal(transfer.state) && m_dropped.remove(keyOf(transfer)))
            note(Line::Reopen, keyOf(transfer));
}

void FolderQueue::note(Line line, const Key &key)
{
    m_lines[key.first] << std::pair(line, key.second);
    if (!m_soon.isActive())
        m_soon.start();
}

void FolderQueue::write()
{
    const auto all = std::exchange(m_lines, {});
    for (auto root = all.cbegin(); root != all.cend(); ++root) {
        const auto writing =
            QtConcurrent::run(writer(root.key()), [name = root.key(), lines = root.value()]() -> Result<void> {
                const RequestLog log(name);
                Result<void> written;
                for (qsizetype at = 0; written && at < lines.size();) {
                    const Line line = lines[at].first;
                    QStringList uids;
                    for (; at < lines.size() && lines[at].first == line; ++at)
                        uids << lines[at].second;
                    written = line == Line::Drop     ? log.drop(uids)
                              : line == Line::Reopen ? log.reopen(uids)
                                                     : log.present(uids);
                }
                return written;
            });
        onFinished(writing, this, [this, name = root.key()](const Result<void> &written) {
            if (written || m_reported.contains(name))
                return;
            m_reported.insert(name);
            Q_EMIT failed(written.error());
        });
    }
}

} // namespace tcia::session
