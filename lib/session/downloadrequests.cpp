// SPDX-License-Identifier: Apache-2.0
#include "session/downloadrequests.h"

#include "core/async.h"
#include "session/repair.h"

#include <QtConcurrentRun>

namespace tcia::session {

namespace {

QList<transfer::SeriesRequest> requestsFor(const QList<Series> &series, const archive::Server &server,
                                           const transfer::Target &target, const QHash<QString, QString> &replaced)
{
    QList<transfer::SeriesRequest> requests;
    requests.reserve(series.size());
    for (const Series &one : series) {
        requests << transfer::SeriesRequest {.series = one, .server = server, .target = target};
        requests.last().target.repair = replaced.value(one.seriesUid);
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
                                                      const transfer::Target &target,
                                                      const QHash<QString, QString> &replaced)
{
    m_servers.add(from.server());
    archive::Archive &archive = m_archives.archive(from);
    const auto list = [gather = std::move(gather)]() -> Result<QList<Series>> { return gather(); };
    const auto record = [this, &archive, target,
                         replaced](const Result<QList<Series>> &series) -> QFuture<Result<qsizetype>> {
        if (!series)
            return QtFuture::makeReadyFuture(Result<qsizetype>(failure(series.error())));
        if (!replaced.isEmpty())
            return request(archive, target.root, requestsFor(*series, archive.server(), target, replaced));
        return transform(m_folders.add(archive.server(), *series, target), this,
                         [this, &archive, target, list = *series](const Result<void> &added) -> Result<qsizetype> {
                             if (!added)
                                 return failure(added.error());
                             return m_downloads.enqueue(archive, list, target);
                         });
    };
    return chain(QtConcurrent::run(list), this, record);
}

QFuture<Result<qsizetype>> DownloadRequests::repair(const archive::ServerAccess &from, const QString &root,
                                                    const QList<verify::Verdict> &verdicts)
{
    m_servers.add(from.server());
    QList<transfer::SeriesRequest> requests;
    for (const verify::Verdict &verdict : verdicts)
        if (verdict.canBeRepaired()) // the size is requested again because the series may have changed
            requests << transfer::SeriesRequest {.series = {.seriesUid = verdict.seriesUid},
                                                 .server = from.server(),
                                                 .target = repairTarget(root, verdict)};
    return request(m_archives.archive(from), root, requests);
}

//! Series with targets of their own.
QFuture<Result<qsizetype>> DownloadRequests::request(archive::Archive &archive, const QString &root,
                                                     const QList<transfer::SeriesRequest> &requests)
{
    return transform(m_folders.add(root, requests), this,
                     [this, &archive, requests](const Result<void> &added) -> Result<qsizetype> {
                         if (!added)
                             return failure(added.error());
                         qsizetype queued = 0;
                         for (const transfer::SeriesRequest &request : requests)
                             queued += m_downloads.enqueue(archive, {request.series}, request.target);
                         return queued;
                     });
}

} // namespace tcia::session
