// SPDX-License-Identifier: Apache-2.0
#include "session/downloadrequests.h"

#include "core/async.h"
#include "session/repair.h"

#include <QPromise>
#include <QTimer>
#include <QtConcurrentRun>

namespace tcia::session {

namespace {

constexpr qsizetype sliceSize = 500; // requests queued at once; takes a few milliseconds

QList<transfer::SeriesRequest> requestsFor(const QList<Series> &series, const archive::Server &server,
                                           const transfer::Target &target, const DownloadRequests::FolderOf &folderOf)
{
    QList<transfer::SeriesRequest> requests;
    requests.reserve(series.size());
    for (const Series &one : series) {
        requests << transfer::SeriesRequest {.series = one, .server = server, .target = target};
        requests.last().target.repair = folderOf(one.seriesUid);
    }
    return requests;
}

} // namespace

DownloadRequests::DownloadRequests(transfer::DownloadManager &downloads, FolderQueue &folders,
                                   DownloadArchives &archives, QueueServers &servers, QObject *parent)
    : QObject(parent), m_downloads(downloads), m_folders(folders), m_archives(archives), m_servers(servers)
{
}

QFuture<Result<qsizetype>> DownloadRequests::download(const archive::ServerAccess &from,
                                                      std::function<QList<Series>()> gather,
                                                      const transfer::Target &target)
{
    m_servers.add(from.server());
    archive::Archive &archive = m_archives.archive(from);
    const auto list = [gather = std::move(gather)]() -> Result<QList<Series>> { return gather(); };
    const auto record = [this, &archive, target](const Result<QList<Series>> &series) -> QFuture<Result<qsizetype>> {
        if (!series)
            return QtFuture::makeReadyFuture(Result<qsizetype>(failure(series.error())));
        return transform(m_folders.add(archive.server(), *series, target), this,
                         [this, &archive, target, list = *series](const Result<void> &added) -> Result<qsizetype> {
                             if (!added)
                                 return failure(added.error());
                             return m_downloads.enqueue(archive, list, target);
                         });
    };
    return chain(QtConcurrent::run(list), this, record);
}

QFuture<Result<qsizetype>> DownloadRequests::downloadAgain(const archive::ServerAccess &from,
                                                           std::function<QList<Series>()> gather,
                                                           const transfer::Target &target, FolderOf folderOf)
{
    using Requests = QList<transfer::SeriesRequest>;
    m_servers.add(from.server());
    archive::Archive &archive = m_archives.archive(from);
    const auto list = [gather = std::move(gather), folderOf = std::move(folderOf), target,
                       server = archive.server()]() -> Result<Requests> {
        return requestsFor(gather(), server, target, folderOf);
    };
    return chain(QtConcurrent::run(list), this,
                 [this, &archive, root = target.root](const Result<Requests> &requests) -> QFuture<Result<qsizetype>> {
                     if (!requests)
                         return QtFuture::makeReadyFuture(Result<qsizetype>(failure(requests.error())));
                     return request(archive, root, *requests);
                 });
}

QFuture<Result<qsizetype>> DownloadRequests::repair(const archive::ServerAccess &from, const QString &root,
                                                    const QList<verify::Verdict> &verdicts)
{
    m_servers.add(from.server());
    QList<transfer::SeriesRequest> requests;
    for (const verify::Verdict &verdict : verdicts)
        if (verdict.canBeRepaired()) // the size is requested again because the series may have changed
            requests << transfer::SeriesRequest {
                .series = seriesOf(verdict), .server = from.server(), .target = repairTarget(root, verdict)};
    return request(m_archives.archive(from), root, requests);
}

//! Requests that are recorded and being queued.
struct DownloadRequests::Enqueuing
{
    archive::Archive &archive;
    QList<transfer::SeriesRequest> requests;
    QPromise<Result<qsizetype>> promise; //!< the number queued; cancelled if the requests are destroyed before
    qsizetype next = 0, queued = 0;
};

//! Series with targets of their own, in slices: a hundred thousand take longer than the event loop may stand still.
QFuture<Result<qsizetype>> DownloadRequests::request(archive::Archive &archive, const QString &root,
                                                     const QList<transfer::SeriesRequest> &requests)
{
    const auto what = std::make_shared<Enqueuing>(Enqueuing {.archive = archive, .requests = requests, .promise = {}});
    what->promise.start();
    onFinished(m_folders.add(root, requests), this, [this, what](const Result<void> &added) {
        if (added)
            return enqueueSlice(what);
        what->promise.addResult(Result<qsizetype>(failure(added.error())));
        what->promise.finish();
    });
    return what->promise.future();
}

void DownloadRequests::enqueueSlice(const std::shared_ptr<Enqueuing> &what)
{
    const qsizetype end = qMin(what->next + sliceSize, what->requests.size());
    for (; what->next < end; ++what->next) {
        const transfer::SeriesRequest &request = what->requests[what->next];
        what->queued += m_downloads.enqueue(what->archive, {request.series}, request.target);
    }
    if (what->next < what->requests.size())
        return QTimer::singleShot(0, this, [this, what] { enqueueSlice(what); });
    what->promise.addResult(Result<qsizetype>(what->queued));
    what->promise.finish();
}

} // namespace tcia::session
