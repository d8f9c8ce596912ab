// SPDX-License-Identifier: Apache-2.0
#include "session/services.h"

#include "core/async.h"
#include "core/retrypolicy.h"
#include "session/dicomfilecheck.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace tcia::session {

using transfer::DownloadManager;

namespace {

//! Also for damaged series below a root, which have all files: without their folders nothing would be fetched. Folders
//! with anything else stay as they are.
DownloadRequests::FolderOf withDamaged(DownloadRequests::FolderOf others, const Damages &damages, const QString &root)
{
    QHash<QString, QString> folders;
    const QString below = QDir::cleanPath(root) + u'/';
    for (auto one = damages.cbegin(); one != damages.cend(); ++one)
        if (one->isReplaceable && one.key().folder.startsWith(below))
            folders.insert(one.key().seriesUid, one.key().folder.mid(below.size()));
    if (folders.isEmpty())
        return others;
    return [folders, others = std::move(others)](const QString &seriesUid) {
        const QString folder = others ? others(seriesUid) : QString();
        return folder.isEmpty() ? folders.value(seriesUid) : folder;
    };
}

} // namespace

Services::Services(DemonstrationStarter startDemonstration, QObject *parent)
    : QObject(parent),
      m_demonstration(std::move(startDemonstration)),
      m_afterDownload(m_downloads,
                      QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/stages.json"_s)
{
    applyDownloadSettings();
    m_downloads.setJournal(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/transfers.sqlite"_s);
    m_downloads.setFileCheck(dicomFileCheck());
    connectProblems();
    connect(&m_sessions, &SessionManager::accessChanged, this,
            [this](const archive::Server &before, const archive::ServerAccess &now) {
                if (m_sessions.access())
                    m_resolver.setOpen(*m_sessions.access());
                m_queueServers.update(before, now);
            });
    const auto nameServers = [this] { m_folders.records().setServers(m_servers.all()); };
    connect(&m_servers, &ServerList::changed, this, nameServers);
    nameServers();
    restoreQueue();
    for (const QString &root : m_settings.value(Setting::Roots).toStringList())
        m_stored.index.scan(root);
}

Services::~Services() = default;

void Services::connectProblems()
{
    connect(&m_downloads, &DownloadManager::journalFailed, this, &Services::problemFound);
    connect(&m_downloads, &DownloadManager::powerLost, this, &Services::problemFound);
    connect(&m_folders, &FolderQueue::failed, this, &Services::problemFound);
    connect(&m_afterDownload, &AfterDownload::failed, this, &Services::problemFound);
    connect(&m_stored.index, &DiskIndex::problemFound, this, &Services::problemFound);
    connect(&m_stored.damage, &DamageKeeper::failed, this, &Services::problemFound);
    connect(&m_resolver, &ServerAccessResolver::failed, this, &Services::problemFound);
    connect(&m_queueServers, &QueueServers::failed, this, &Services::problemFound);
    connect(&m_pendingFolders, &PendingFolders::failed, this, &Services::problemFound);
    connect(&m_sessions, &SessionManager::failed, this, &Services::problemFound);
}

// Interrupted downloads are resumed from their original servers, whichever server is open.
void Services::restoreQueue()
{
    const auto resumeFolders = [this] { m_pendingFolders.resume(m_settings.value(Setting::Roots).toStringList()); };
    connect(&m_downloads, &DownloadManager::journalFailed, this, resumeFolders);
    connect(&m_downloads, &DownloadManager::restored, this,
            [this, resumeFolders](const QList<archive::Server> &servers, qint64 unreadable) {
                if (unreadable > 0)
                    Q_EMIT problemFound({.kind = Error::Kind::Database,
                                         .detail = tr("%n rows of the queue could not be read and were skipped.",
                                                      nullptr, int(unreadable)),
                                         .context = {.name = tr("the queue of the previous session")}});
                for (const archive::Server &server : servers)
                    m_queueServers.restore(server);
                resumeFolders();
            });
    m_downloads.restore();
}

void Services::start(const Launch &launch)
{
    if (!launch.folder.isEmpty())
        m_settings.rememberRoot(launch.folder);
    m_sessions.start(launch);
}

archive::Archive *Services::longLivedArchive()
{
    const auto access = m_sessions.access();
    return access ? &m_archives.archive(*access) : nullptr;
}

void Services::applyDownloadSettings() { applyDownloadSettings(m_settings.value(Setting::Jobs).toInt()); }

//! A failing server is probed as long as the window is open.
void Services::applyDownloadSettings(int jobs)
{
    constexpr qint64 bytesPerMegabyte = 1'000'000; // as disks and the archive count
    const int retries = m_settings.value(Setting::Retries).toInt();
    RetryPolicy policy = RetryPolicy::of(retries);
    if (retries != 0)
        policy.probes = RetryPolicy::forEver;
    m_downloads.setPolicy(policy);
    m_downloads.setParallel(jobs);
    m_folders.setPurpose(m_settings.value(Setting::Purpose).toString());
    m_downloads.setBandwidth(m_settings.value(Setting::RateLimit).toLongLong() * bytesPerMegabyte);
}

QFuture<Result<qsizetype>> Services::download(std::function<QList<Series>()> gather, const transfer::Target &target,
                                              int jobs, DownloadRequests::FolderOf folderOf)
{
    applyDownloadSettings(jobs);
    const archive::ServerAccess from = *m_sessions.access();
    folderOf = withDamaged(std::move(folderOf), m_stored.index.damages(), target.root);
    const auto queued = folderOf ? m_requests.downloadAgain(from, std::move(gather), target, std::move(folderOf))
                                 : m_requests.download(from, std::move(gather), target);
    return transform(queued, this, [this, root = target.root](const Result<qsizetype> &series) {
        if (series)
            m_settings.rememberRoot(root);
        return series;
    });
}

QFuture<Result<qsizetype>> Services::downloadFrom(const archive::ServerAccess &from,
                                                  std::function<QList<Series>()> gather, const transfer::Target &target)
{
    return m_requests.download(from, std::move(gather), target);
}

QFuture<Result<qsizetype>> Services::download(const transfer::Target &target, int jobs)
{
    return download(session()->basket().settledSeries(), target, jobs);
}

QFuture<Result<qsizetype>> Services::repair(const QString &root, const QList<verify::Verdict> &verdicts)
{
    return m_requests.repair(*m_sessions.access(), root, verdicts);
}

void Services::showRecorded(const QString &root)
{
    m_settings.addRoot(root);
    m_folders.records().update(root);
    m_stored.index.scan(root);
}

} // namespace tcia::session
