// SPDX-License-Identifier: Apache-2.0
#include "transfer/folderrequests.h"

#include "archive/knownserver.h"
#include "storage/record.h"
#include "storage/stagingfiles.h"
#include "storage/stagingpaths.h"
#include "transfer/keptnames.h"

#include <QJsonObject>
#include <QSet>

namespace tcia::transfer {

Result<std::unique_ptr<FolderRequests>> FolderRequests::open(const QString &root)
{
    auto opened = storage::openRoot(root);
    if (!opened)
        return failure(opened.error());
    std::unique_ptr<FolderRequests> folder(new FolderRequests(root, std::move(*opened)));
    if (const auto read = folder->read(); !read)
        return failure(read.error());
    if (const auto asked = folder->requeueLost(); !asked)
        return failure(asked.error());
    folder->removeUnwanted();
    return folder;
}

FolderRequests::~FolderRequests() { storage::closeRoot(m_root, m_open.lock); }

Result<void> FolderRequests::read()
{
    auto content = m_log.read([this](const QString &uid) -> std::optional<storage::RecordedSeries> {
        const auto known = m_open.series.constFind(uid);
        return known == m_open.series.cend() ? std::nullopt : std::optional(*known);
    });
    if (!content)
        return failure(content.error());
    m_content = std::move(*content);
    return {};
}

// Before the folder is closed, because nothing else stores that they were lost.
Result<void> FolderRequests::requeueLost()
{
    QSet<QString> lost(m_open.lostSeries.cbegin(), m_open.lostSeries.cend());
    if (lost.isEmpty())
        return {};
    for (const SeriesRequest &request : std::as_const(m_content.open))
        m_lostPending += lost.remove(request.series.seriesUid);
    QList<SeriesRequest> again;
    for (const SeriesRequest &request : m_content.removed + m_content.completed + m_content.dropped)
        if (lost.remove(request.series.seriesUid)) {
            const auto made = this->request(request.server, request.series, request.target);
            if (!made)
                return failure(made.error());
            again << *made;
            again.last().origin = request.origin;
        }
    m_lostPending += again.size();
    for (const QString &uid : std::as_const(lost))
        if (m_open.series.contains(uid)) // otherwise it was not recorded, and its request is pending or was dropped
            m_lostUnknown << uid;
    return add(again);
}

void FolderRequests::removeUnwanted() const
{
    const auto root = m_content.unreadable == 0 ? Directory::open(m_root) : failure(Error());
    const QStringList kept = root ? storage::keptSeries(*root) : QStringList();
    if (kept.isEmpty())
        return;
    QSet<QString> wanted;
    const QList<SeriesRequest> all = waiting();
    for (const SeriesRequest &request : all)
        wanted.insert(request.series.seriesUid);
    for (const QString &uid : kept)
        if (!wanted.contains(uid))
            removeKept(*root, storage::objectsFolder(uid));
}

Result<SeriesRequest> FolderRequests::request(const archive::Server &server, const Series &series,
                                              const Target &target) const
{
    const auto size = storage::recordSize(m_root);
    if (!size)
        return failure(size.error());
    Target here = target;
    here.root = m_root;
    return SeriesRequest {.series = series,
                          .server = server,
                          .target = here,
                          .requestedAt = m_now,
                          .recordSize = *size,
                          .origin = originOf()};
}

Result<void> FolderRequests::add(const archive::Server &server, const QList<Series> &series, const Target &target,
                                 const QJsonObject &selection)
{
    const auto made = request(server, {}, target);
    if (!made)
        return failure(made.error());
    SeriesRequest each = *made;
    each.origin = originOf(selection);
    const QJsonObject from = archive::toJson(archive::withoutPermissions(server)); // in stored form
    QSet<QString> alike;
    for (const SeriesRequest &waiting : std::as_const(m_content.open))
        if (waiting.target == each.target && archive::toJson(waiting.server) == from)
            alike.insert(waiting.series.seriesUid);
    if (m_content.unreadable > 0) // repeating the batch proves that none of it is missing
        alike.clear();
    QList<SeriesRequest> fresh;
    for (const Series &one : series)
        if (!alike.contains(one.seriesUid)) {
            each.series = one;
            fresh << each;
        }
    return add(fresh);
}

Result<void> FolderRequests::add(const QList<SeriesRequest> &requests)
{
    if (const auto added = m_log.add(requests); !added)
        return added;
    return requests.isEmpty() ? Result<void>() : read();
}

QList<FolderRequests::Completed> FolderRequests::completedWithPending() const
{
    QSet<QDateTime> asked;
    const QList<SeriesRequest> all = waiting();
    for (const SeriesRequest &request : all)
        asked.insert(request.requestedAt);
    QList<Completed> completed;
    for (const SeriesRequest &request : m_content.completed)
        if (asked.contains(request.requestedAt))
            completed << Completed {request, m_root + u'/' + m_open.series.value(request.series.seriesUid).folder};
    return completed;
}

Result<void> FolderRequests::setUnnamed(const QString &selection, qint64 rows)
{
    if (m_content.unnamed.value(selection) == rows)
        return {};
    if (const auto set = m_log.setUnnamed(selection, rows); !set)
        return set;
    return read();
}

Result<void> FolderRequests::dropAll()
{
    QStringList uids;
    const QList<SeriesRequest> all = waiting();
    for (const SeriesRequest &request : all)
        uids << request.series.seriesUid;
    if (const auto dropped = m_log.drop(uids); !dropped)
        return dropped;
    const bool isAnyUnknown = m_content.unreadable > 0 || !m_content.unnamed.isEmpty();
    if (const auto acknowledged = isAnyUnknown ? m_log.acknowledge() : Result<void>(); !acknowledged)
        return acknowledged;
    return read();
}

Result<bool> FolderRequests::forget(const QSet<QString> &seriesUids)
{
    if (!m_open.series.isEmpty() || m_content.unreadable > 0 || !m_content.unnamed.isEmpty() ||
        !m_content.completed.isEmpty() || !m_content.dropped.isEmpty())
        return false;
    for (const SeriesRequest &request : std::as_const(m_content.open))
        if (!seriesUids.contains(request.series.seriesUid))
            return false;
    if (const auto removed = m_log.remove(); !removed)
        return failure(removed.error());
    m_content = {};
    return true;
}

} // namespace tcia::transfer
