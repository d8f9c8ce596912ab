// SPDX-License-Identifier: Apache-2.0
#include "desktop/folderqueue.h"

#include "core/async.h"
#include "core/lock.h"
#include "transfer/partial.h"
#include "transfer/record.h"

#include <QCoreApplication>
#include <QDir>
#include <QLockFile>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {

using transfer::DownloadManager;
using transfer::RequestLog;
using transfer::State;
using transfer::Transfer;
using Waiting = QList<FolderQueue::Waiting>;

constexpr int writeAfterMs = 100; // many are cancelled at once

Result<void> addTo(const archive::Server &server, const QList<Series> &series, const transfer::Target &target)
{
    if (!QDir().mkpath(target.root))
        return failure(Error::Kind::Disk, u"The folder cannot be made."_s, target.root);
    transfer::Request each {.series = {}, .server = server, .target = target, .asked = QDateTime::currentDateTimeUtc(),
                            .recordSize = transfer::recordSize(target.root)};
    QList<transfer::Request> requests;
    requests.reserve(series.size());
    for (const Series &one : series) {
        each.series = one;
        requests << each;
    }
    return RequestLog(target.root).add(requests);
}

//! Whether another process downloads into it.
bool isTaken(const QString &root)
{
    const QString path = root + u'/' + transfer::lockFile();
    qint64 process = 0;
    QString host, program;
    if (!QFileInfo::exists(path))
        return false;
    const auto lock = makeLock(path);
    return !lock->tryLock(0) && lock->getLockInfo(&process, &host, &program) && process != QCoreApplication::applicationPid();
}

Result<Waiting> waitingIn(const QString &root, const QSet<QString> &queued)
{
    if (!QFileInfo::exists(root + u'/' + RequestLog::fileName()) || isTaken(root))
        return Waiting();
    const auto content = RequestLog(root).read();
    if (!content)
        return failure(content.error());
    Waiting groups;
    for (const transfer::Request &request : content->open) {
        if (queued.contains(request.series.seriesUid))
            continue;
        if (groups.isEmpty() || groups.last().server != request.server || groups.last().target != request.target)
            groups << FolderQueue::Waiting {.server = request.server, .target = request.target, .series = {}};
        groups.last().series << request.series;
    }
    return groups;
}

} // namespace

FolderQueue::FolderQueue(DownloadManager &downloads, QObject *parent) : QObject(parent), m_downloads(downloads)
{
    m_writer.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(writeAfterMs);
    connect(&m_soon, &QTimer::timeout, this, &FolderQueue::write);
    connect(&downloads, &DownloadManager::ended, this, [this](transfer::TransferId id) { noteEnded(*m_downloads.find(id)); });
    connect(&downloads, &DownloadManager::changed, this, &FolderQueue::findReopened);
    connect(&downloads, &DownloadManager::restored, this, [this] {
        for (const Transfer &transfer : m_downloads.transfers())
            if (transfer.state == State::Cancelled)
                m_dropped.insert({transfer.target.root, transfer.series.seriesUid});
    });
    connect(&downloads, &DownloadManager::aboutToRemove, this, [this](const QList<transfer::TransferId> &ids) {
        for (const transfer::TransferId id : ids)
            noteCleared(*m_downloads.find(id));
    });
}

FolderQueue::~FolderQueue()
{
    write();
    m_writer.waitForDone();
}

QFuture<Result<void>> FolderQueue::add(const archive::Server &server, const QList<Series> &series, const transfer::Target &target)
{
    write(); // what was dropped before may be asked for again
    return QtConcurrent::run(&m_writer, addTo, server, series, target);
}

QFuture<Result<Waiting>> FolderQueue::waiting(const QString &root)
{
    QSet<QString> queued;
    for (const Transfer &transfer : m_downloads.transfers())
        if (transfer.target.root == root)
            queued.insert(transfer.series.seriesUid);
    return QtConcurrent::run(waitingIn, root, queued);
}

void FolderQueue::noteEnded(const Transfer &transfer)
{
    if (transfer.state == State::Present)
        note(Line::Present, transfer);
    else if (transfer.state == State::Cancelled) {
        m_dropped.insert({transfer.target.root, transfer.series.seriesUid});
        note(Line::Drop, transfer);
    }
}

// Who clears what failed does not want it any more.
void FolderQueue::noteCleared(const Transfer &transfer)
{
    m_dropped.remove({transfer.target.root, transfer.series.seriesUid});
    if (transfer.state == State::Failed)
        note(Line::Drop, transfer);
}

void FolderQueue::findReopened()
{
    if (m_dropped.isEmpty())
        return;
    for (const Transfer &transfer : m_downloads.transfers())
        if (!transfer::isFinal(transfer.state) && m_dropped.remove({transfer.target.root, transfer.series.seriesUid}))
            note(Line::Reopen, transfer);
}

void FolderQueue::note(Line line, const Transfer &transfer)
{
    m_lines[transfer.target.root] << std::pair(line, transfer.series.seriesUid);
    if (!m_soon.isActive())
        m_soon.start();
}

void FolderQueue::write()
{
    const auto all = std::exchange(m_lines, {});
    for (auto root = all.cbegin(); root != all.cend(); ++root) {
        const auto writing = QtConcurrent::run(&m_writer, [name = root.key(), lines = root.value()]() -> Result<void> {
            const RequestLog log(name);
            Result<void> written;
            for (qsizetype at = 0; written && at < lines.size();) {
                const Line line = lines[at].first;
                QStringList uids;
                for (; at < lines.size() && lines[at].first == line; ++at)
                    uids << lines[at].second;
                written = line == Line::Drop ? log.drop(uids) : line == Line::Reopen ? log.reopen(uids) : log.present(uids);
            }
            return written;
        });
        whenDone(writing, this, [this, name = root.key()](const Result<void> &written) {
            if (written || m_reported.contains(name))
                return;
            m_reported.insert(name);
            Q_EMIT failed(written.error());
        });
    }
}

} // namespace tcia::desktop
