// SPDX-License-Identifier: Apache-2.0
#include "session/pendingfolders.h"

#include "core/async.h"
#include "core/backoff.h"

#include <QTimer>

#include <utility>

namespace tcia::session {

PendingFolders::PendingFolders(transfer::DownloadManager &downloads, FolderQueue &folders, DownloadArchives &archives,
                               QueueServers &servers, ServerAccessResolver &resolver, QObject *parent)
    : QObject(parent),
      m_downloads(downloads),
      m_folders(folders),
      m_archives(archives),
      m_servers(servers),
      m_resolver(resolver)
{
}

void PendingFolders::resume(const QStringList &roots)
{
    if (std::exchange(m_isResumed, true))
        return;
    for (const QString &root : roots)
        resumeFolder(root);
}

void PendingFolders::resumeFolder(const QString &root, int failures)
{
    constexpr int retryAfterMs = 3'000;     // another process, such as a window that is still ending, holds the folder
    constexpr int longestRetryMs = 300'000; // of a disk that may come back
    onFinished(
        m_folders.waiting(root), this, [this, root, failures](const Result<FolderQueue::PendingRequests> &found) {
            if (!found) {
                if (failures == 0)
                    Q_EMIT failed(found.error());
                const int afterMs = int(backOffMs(failures + 1, retryAfterMs, longestRetryMs));
                return QTimer::singleShot(afterMs, this, [this, root, failures] { resumeFolder(root, failures + 1); });
            }
            if (found->isLockedElsewhere)
                return QTimer::singleShot(retryAfterMs, this, [this, root, failures] { resumeFolder(root, failures); });
            if (found->removed > 0)
                Q_EMIT failed({.kind = Error::Kind::Incomplete,
                               .detail = transfer::wordsForRemoved(found->removed, root),
                               .context = {.path = root}});
            for (const FolderQueue::Waiting &waiting : found->waiting)
                queue(waiting);
        });
}

void PendingFolders::queue(const FolderQueue::Waiting &waiting)
{
    onFinished(m_resolver.resolve(waiting.server), this, [this, waiting](const Result<archive::ServerAccess> &now) {
        if (!now)
            return Q_EMIT failed(now.error());
        m_servers.add(now->server());
        m_downloads.enqueue(m_archives.archive(*now), waiting.series, waiting.target);
    });
}

} // namespace tcia::session
