// SPDX-License-Identifier: Apache-2.0
#include "session/services.h"

#include "archive/keyring.h"
#include "archive/knownserver.h"
#include "core/async.h"
#include "core/retrypolicy.h"
#include "session/dicominspector.h"
#include "session/repair.h"

#include <QStandardPaths>
#include <QTimer>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::session {

namespace {

using Servers = QList<archive::Server>;

constexpr qint64 bytesPerMegabyte = 1'000'000; // as disks and the archive count

bool areSame(const archive::Server &one, const archive::Server &other)
{
    return one.name == other.name && one.base == other.base && one.dialect == other.dialect;
}

//! A failing server is probed as long as the window is open.
void setRetries(transfer::DownloadManager &downloads, int retries)
{
    RetryPolicy policy = RetryPolicy::of(retries);
    if (retries != 0)
        policy.probes = RetryPolicy::forEver;
    downloads.setPolicy(policy);
}

//! The key if it may be sent to that server.
QString sendable(const archive::Server &server, const QString &apiKey)
{
    return archive::exposesKey(server) && !server.keyInClear ? QString() : apiKey;
}

//! Data that startup reads from disk.
struct Start
{
    Result<Servers> servers;
    Result<QString> apiKey;
};

Start readStart(const QString &keyFile)
{
    return {archive::loadServers(archive::serversPath()),
            keyFile.isEmpty() ? QString::fromLocal8Bit(qgetenv("TCIA_API_KEY")).trimmed()
                              : archive::keyFromFile(keyFile)};
}

} // namespace

Services::Services(DemonstrationStarter startDemonstration, QObject *parent)
    : QObject(parent),
      m_answers(catalog::catalogStorePath(), catalog::changeHistoryPath()),
      m_baskets(basket::basketStorePath()),
      m_startDemonstration(std::move(startDemonstration)),
      m_folders(m_downloads),
      m_disk(m_downloads),
      m_servers(archive::builtInServers())
{
    m_downloads.setParallel(m_settings.value(Setting::Jobs).toInt());
    setRetries(m_downloads, m_settings.value(Setting::Retries).toInt());
    m_downloads.setBandwidth(m_settings.value(Setting::RateLimit).toLongLong() * bytesPerMegabyte);
    m_downloads.setJournal(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/transfers.sqlite"_s);
    restoreQueue();
    m_downloads.setInspector(dicomInspector());
    for (const QString &root : m_settings.value(Setting::Roots).toStringList())
        m_disk.look(root);
}

Services::~Services() = default;

void Services::start(const Launch &launch)
{
    if (!launch.folder.isEmpty())
        m_settings.rememberRoot(launch.folder);
    onFinished(QtConcurrent::run(readStart, launch.apiKeyFile), this, [this, launch](const Result<Start> &read) {
        const Start start = read ? *read : Start {failure(read.error()), QString()};
        m_servers = start.servers.value_or(m_servers);
        m_launchKey = start.apiKey.value_or(QString());
        if (!start.servers)
            Q_EMIT problemFound(start.servers.error());
        if (!start.apiKey)
            Q_EMIT openingFailed(start.apiKey.error());
        if (launch.given)
            m_servers << *launch.given;
        m_given = launch.given ? launch.given->name : QString();
        Q_EMIT serversChanged();
        openFirst(launch);
    });
}

void Services::openFirst(const Launch &launch)
{
    const bool named = !launch.server.isEmpty();
    const QString name = named ? launch.server : m_settings.value(Setting::Server).toString();
    const archive::Server *chosen = launch.given ? &m_servers.last() : archive::findNamed(m_servers, name);
    if (!chosen && named)
        Q_EMIT openingFailed({.kind = Error::Kind::Usage, .detail = u"No server has this name."_s, .subject = name});
    open(chosen ? *chosen : m_servers.first());
}

QFuture<Result<void>> Services::setServers(const Servers &servers)
{
    m_servers = servers;
    Q_EMIT serversChanged();
    return QtConcurrent::run(archive::saveServers, archive::serversPath(), servers);
}

void Services::open(const archive::Server &server)
{
    m_wanted = server;
    if (server.demonstration)
        openDemonstration();
    else
        openWithKey(server);
}

void Services::whenDemonstrationRuns(const std::function<void(const Result<void> &)> &then)
{
    if (m_demonstrationPort)
        return then({});
    onFinished(QtConcurrent::run(m_startDemonstration), this, [this, then](const Result<quint16> &port) {
        if (port)
            m_demonstrationPort = *port;
        then(port ? Result<void>() : failure(port.error()));
    });
}

void Services::openDemonstration()
{
    whenDemonstrationRuns([this](const Result<void> &runs) {
        if (!m_wanted.demonstration)
            return; // another server was selected meanwhile
        if (!runs)
            return Q_EMIT openingFailed(runs.error());
        archive::Server server = m_wanted;
        server.base = archive::demonstrationUrl(*m_demonstrationPort, server.dialect);
        begin(server, QString());
    });
}

// Resumes interrupted downloads from their original servers, whichever server is open.
void Services::restoreQueue()
{
    for (const auto signal : {&transfer::DownloadManager::journalFailed, &transfer::DownloadManager::powerLost})
        connect(&m_downloads, signal, this, &Services::problemFound);
    connect(
        &m_downloads, &transfer::DownloadManager::restored, this, [this](const Servers &servers, qint64 unreadable) {
            if (unreadable > 0)
                Q_EMIT problemFound(
                    {.kind = Error::Kind::Database,
                     .detail = tr("%n rows of the queue could not be read and were skipped.", nullptr, int(unreadable)),
                     .subject = tr("the queue of the previous session")});
            for (const archive::Server &server : servers)
                provide(server);
            goOnWithFolders();
        });
    connect(&m_downloads, &transfer::DownloadManager::journalFailed, this, &Services::goOnWithFolders);
    connect(&m_folders, &FolderQueue::failed, this, &Services::problemFound);
    m_downloads.restore();
}

// Queues pending requests of folders that are not in the queue: made by the command line, or the queue was lost.
void Services::goOnWithFolders()
{
    if (std::exchange(m_isGoingOn, true))
        return;
    for (const QString &root : m_settings.value(Setting::Roots).toStringList())
        goOnWith(root);
}

void Services::goOnWith(const QString &root)
{
    constexpr int askAgainMs = 3'000; // another process, such as a window that is still ending, holds the folder
    onFinished(m_folders.waiting(root), this, [this, root](const Result<FolderQueue::Found> &found) {
        if (!found)
            return Q_EMIT problemFound(found.error());
        if (found->isTaken)
            return QTimer::singleShot(askAgainMs, this, [this, root] { goOnWith(root); });
        for (const FolderQueue::Waiting &waiting : found->waiting)
            queueWaiting(waiting);
    });
}

// A folder, or a queue filled from one, may name any server: keys are sent only to the user's servers.
void Services::withKeyOf(const archive::Server &named, const KeyedServer &then)
{
    onFinished(QtConcurrent::run(archive::loadServers, archive::serversPath()), this,
               [this, named, then](const Result<Servers> &servers) {
                   if (isOpen(named)) // it may use a key that is not stored
                       return then(m_session->server(), m_apiKey);
                   const auto known = archive::findSame(servers.value_or(Servers()), named);
                   if (!known)
                       return then(archive::withoutPermissions(named), {});
                   onFinished(archive::storedKey(known->name), this,
                              [this, known = *known, then](const Result<QString> &key) {
                                  if (!key)
                                      Q_EMIT problemFound(key.error());
                                  if (isOpen(known)) // opened meanwhile
                                      return then(m_session->server(), m_apiKey);
                                  then(known, sendable(known, key.value_or(QString())));
                              });
               });
}

void Services::queueWaiting(FolderQueue::Waiting waiting)
{
    if (waiting.server.demonstration)
        return whenDemonstrationRuns([this, waiting](const Result<void> &runs) mutable {
            if (!runs)
                return Q_EMIT problemFound(runs.error());
            waiting.server.base = archive::demonstrationUrl(*m_demonstrationPort, waiting.server.dialect);
            goOnWith(waiting, {});
        });
    withKeyOf(waiting.server, [this, waiting](const archive::Server &now, const QString &apiKey) mutable {
        waiting.server = now;
        goOnWith(waiting, apiKey);
    });
}

void Services::goOnWith(const FolderQueue::Waiting &waiting, const QString &apiKey)
{
    remember(waiting.server);
    m_downloads.enqueue(archiveFor(waiting.server, apiKey), waiting.series, waiting.target);
}

void Services::provide(const archive::Server &kept)
{
    if (kept.demonstration)
        return whenDemonstrationRuns([this, kept](const Result<void> &runs) {
            if (!runs)
                return Q_EMIT problemFound(runs.error());
            archive::Server now = kept;
            now.base = archive::demonstrationUrl(*m_demonstrationPort, kept.dialect);
            m_downloads.provide(kept, now, {});
        });
    remember(kept);
    withKeyOf(kept, [this, kept](const archive::Server &now, const QString &apiKey) {
        for (Asked &asked : m_asked)
            if (asked.kept == kept)
                asked.now = now;
        m_downloads.provide(kept, now, apiKey);
    });
}

QFuture<Result<void>> Services::edited(const archive::Server &before, const archive::Server &now)
{
    return transform(archive::storedKey(now.name), this,
                     [this, before, now](const Result<QString> &key) -> Result<void> {
                         if (!key) {
                             Q_EMIT problemFound(key.error());
                             return failure(key.error());
                         }
                         provideAnew(before, now, *key);
                         return {};
                     });
}

void Services::provideAnew(const archive::Server &before, const archive::Server &now, const QString &apiKey)
{
    for (Asked &asked : m_asked)
        if (areSame(asked.now, before)) {
            asked.now = now;
            m_downloads.provide(asked.kept, now, sendable(now, apiKey));
        }
}

void Services::remember(const archive::Server &queuedFrom)
{
    const auto isIt = [&queuedFrom](const Asked &asked) { return asked.kept == queuedFrom; };
    if (!queuedFrom.demonstration && std::none_of(m_asked.cbegin(), m_asked.cend(), isIt))
        m_asked << Asked {queuedFrom, queuedFrom};
}

bool Services::isOpen(const archive::Server &server) const { return m_session && areSame(m_session->server(), server); }

void Services::openWithKey(const archive::Server &server)
{
    if (const QString given = std::exchange(m_launchKey, {}); !given.isEmpty())
        return begin(server, given);
    onFinished(archive::storedKey(server.name), this, [this, server](const Result<QString> &key) {
        if (!(server == m_wanted))
            return; // another server was selected meanwhile
        if (!key)
            Q_EMIT problemFound(key.error());
        begin(server, key.value_or(QString()));
    });
}

void Services::begin(const archive::Server &server, const QString &apiKey)
{
    m_wanted = server;
    m_launchKey.clear();
    Q_EMIT sessionAboutToChange();
    m_session.reset();
    m_apiKey = sendable(server, apiKey);
    m_withheldKey = m_apiKey == apiKey ? QString() : apiKey;
    m_session = std::make_unique<ServerSession>(server, m_apiKey, m_answers, m_baskets, m_disk);
    Q_EMIT sessionOpening();
    Q_EMIT ongoingProblem({}, {}); // of the previous archive
    connect(m_session.get(), &ServerSession::failed, this, &Services::problemFound);
    connect(m_session.get(), &ServerSession::namesChanged, this, &Services::ongoingProblem);
    m_session->start();
    goOnIndexing();
    provideAnew(server, server, apiKey);
    m_settings.setValue(Setting::Server, server.name);
    Q_EMIT sessionChanged();
    if (!m_withheldKey.isEmpty())
        Q_EMIT keyWithheld(server);
}

void Services::sendKeyInClear()
{
    if (!m_session || m_withheldKey.isEmpty())
        return;
    const archive::Server before = m_session->server();
    archive::Server allowed = before;
    allowed.keyInClear = true;
    Servers all = m_servers;
    std::replace(all.begin(), all.end(), before, allowed);
    m_servers = all;
    if (allowed.name != m_given)
        onFinished(setServers(all), this, [this](const Result<void> &saved) {
            if (!saved)
                Q_EMIT problemFound(saved.error());
        });
    provideAnew(before, allowed, m_withheldKey);
    begin(allowed, m_withheldKey);
}

// The user's choice to index an archive is persistent.
void Services::goOnIndexing()
{
    const QString server = m_session->catalog().server();
    connect(&m_session->indexing(), &Indexing::wantedChanged, this,
            [this, server](bool wanted) { m_settings.setIndexed(server, wanted); });
    if (m_settings.isIndexed(server))
        m_session->indexing().goOn();
}

archive::Archive &Services::archiveFor(const archive::Server &server, const QString &apiKey)
{
    for (const auto &archive : m_archives)
        if (archive->server() == server && archive->apiKey() == apiKey)
            return *archive;
    return *m_archives.emplace_back(std::make_unique<archive::Archive>(server, apiKey));
}

archive::Archive &Services::archiveForDownloads() { return archiveFor(m_session->server(), m_apiKey); }

QFuture<Result<qsizetype>> Services::download(const transfer::Target &target, int jobs)
{
    m_settings.rememberRoot(target.root);
    m_downloads.setParallel(jobs);
    setRetries(m_downloads, m_settings.value(Setting::Retries).toInt());
    m_downloads.setBandwidth(m_settings.value(Setting::RateLimit).toLongLong() * bytesPerMegabyte);
    remember(m_session->server());
    const auto list = [settled = m_session->basket().settled()]() -> Result<QList<Series>> {
        return settled()->series.toList();
    };
    archive::Archive &from = archiveForDownloads();
    return chain(QtConcurrent::run(list), this,
                 [this, &from, target](const Result<QList<Series>> &series) -> QFuture<Result<qsizetype>> {
                     if (!series)
                         return QtFuture::makeReadyFuture(Result<qsizetype>(failure(series.error())));
                     return transform(
                         m_folders.add(from.server(), *series, target), this,
                         [this, &from, target, list = *series](const Result<void> &added) -> Result<qsizetype> {
                             if (!added)
                                 return failure(added.error());
                             return m_downloads.enqueue(from, list, target);
                         });
                 });
}

QFuture<Result<qsizetype>> Services::repair(const QString &root, const QList<verify::Verdict> &verdicts)
{
    remember(m_session->server());
    archive::Archive &from = archiveForDownloads();
    QList<transfer::Request> requests;
    for (const verify::Verdict &verdict : verdicts)
        if (verdict.canBeRepaired()) // the size is requested again because the series may have changed
            requests << transfer::Request {.series = {.seriesUid = verdict.seriesUid},
                                           .server = from.server(),
                                           .target = repairTarget(root, verdict)};
    return transform(m_folders.add(root, requests), this,
                     [this, &from, requests](const Result<void> &added) -> Result<qsizetype> {
                         if (!added)
                             return failure(added.error());
                         qsizetype queued = 0;
                         for (const transfer::Request &request : requests)
                             queued += m_downloads.enqueue(from, {request.series}, request.target);
                         return queued;
                     });
}

} // namespace tcia::session
