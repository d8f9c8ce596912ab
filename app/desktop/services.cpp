// SPDX-License-Identifier: Apache-2.0
#include "desktop/services.h"

#include "archive/keyring.h"
#include "demo/demoserver.h"
#include "dicom/inspect.h"
#include "core/async.h"

#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {

using Servers = QList<archive::Server>;

//! A demonstration archive that serves, and where.
struct Demonstration
{
    std::shared_ptr<std::unique_ptr<demo::DemoServer>> server; // shared only because a future's value is copied
    quint16 port = 0;
};

//! The usual port keeps what the catalogue remembers of it valid; where it is taken, any other does.
Result<Demonstration> startDemonstration()
{
    auto server = std::make_unique<demo::DemoServer>();
    Result<quint16> port = server->start(demo::defaultPort);
    if (!port) {
        server = std::make_unique<demo::DemoServer>();
        port = server->start();
    }
    if (!port)
        return failure(port.error());
    return Demonstration {std::make_shared<std::unique_ptr<demo::DemoServer>>(std::move(server)), *port};
}

//! What was asked for on the command line, else the one used last, else the first.
const archive::Server *find(const Servers &servers, const QString &name)
{
    for (const archive::Server &server : servers)
        if (server.name.compare(name, Qt::CaseInsensitive) == 0 || (!server.key.isEmpty() && server.key == name))
            return &server;
    return nullptr;
}

//! What a start needs from the disk.
struct Start
{
    Result<Servers> servers;
    Result<QString> apiKey;
};

Start readStart(const QString &keyFile)
{
    return {archive::loadServers(archive::serversPath()),
            keyFile.isEmpty() ? QString::fromLocal8Bit(qgetenv("TCIA_API_KEY")).trimmed() : archive::keyFromFile(keyFile)};
}

} // namespace

Services::Services(QObject *parent)
    : QObject(parent),
      m_answers(catalog::catalogStorePath()),
      m_baskets(basket::basketStorePath()),
      m_problems(m_downloads),
      m_disk(m_downloads),
      m_servers(archive::builtInServers())
{
    m_downloads.setParallel(m_settings.value(Setting::Jobs).toInt());
    m_downloads.setInspector(
        [](const QString &path, QByteArrayView bytes, const Series &of) { return dicom::checkSeries(path, bytes, of.seriesUid); });
    for (const QString &root : m_settings.value(Setting::Roots).toStringList())
        m_disk.look(root);
}

Services::~Services() = default;

void Services::start(const Launch &launch)
{
    if (!launch.folder.isEmpty())
        m_settings.rememberRoot(launch.folder);
    whenDone(QtConcurrent::run(readStart, launch.apiKeyFile), this, [this, launch](const Start &start) {
        m_servers = start.servers.value_or(m_servers);
        m_launchKey = start.apiKey.value_or(QString());
        if (!start.servers)
            m_problems.add(start.servers.error());
        if (!start.apiKey)
            Q_EMIT openingFailed(start.apiKey.error());
        if (launch.given)
            m_servers << *launch.given;
        Q_EMIT serversChanged();
        openFirst(launch);
    });
}

void Services::openFirst(const Launch &launch)
{
    const bool named = !launch.server.isEmpty();
    const QString name = named ? launch.server : m_settings.value(Setting::Server).toString();
    const archive::Server *chosen = launch.given ? &m_servers.last() : find(m_servers, name);
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

void Services::openDemonstration()
{
    const auto go = [this] {
        archive::Server server = m_wanted;
        server.base = archive::demonstrationUrl(m_demonstration->port(), server.dialect);
        begin(server, QString());
    };
    if (m_demonstration)
        return go();
    whenDone(QtConcurrent::run(startDemonstration), this, [this, go](const Result<Demonstration> &started) {
        if (started && !m_demonstration)
            m_demonstration = std::move(*started->server);
        if (!m_wanted.demonstration)
            return; // another server was chosen meanwhile
        if (m_demonstration)
            go();
        else
            Q_EMIT openingFailed(started.error());
    });
}

void Services::openWithKey(const archive::Server &server)
{
    if (const QString given = std::exchange(m_launchKey, {}); !given.isEmpty())
        return begin(server, given);
    whenDone(archive::storedKey(server.name), this, [this, server](const Result<QString> &key) {
        if (!(server == m_wanted))
            return; // another server was chosen meanwhile
        if (!key)
            m_problems.add(key.error());
        begin(server, key.value_or(QString()));
    });
}

void Services::begin(const archive::Server &server, const QString &apiKey)
{
    m_wanted = server;
    m_launchKey.clear();
    Q_EMIT sessionAboutToChange();
    m_session.reset();
    m_apiKey = apiKey;
    m_session = std::make_unique<Session>(server, apiKey, m_answers, m_baskets);
    connect(m_session.get(), &Session::failed, &m_problems, &models::ProblemsModel::add);
    m_settings.setValue(Setting::Server, server.name);
    Q_EMIT sessionChanged();
}

archive::Archive &Services::archiveForDownloads()
{
    for (const auto &archive : m_archives)
        if (archive->server() == m_session->server() && archive->apiKey() == m_apiKey)
            return *archive;
    return *m_archives.emplace_back(std::make_unique<archive::Archive>(m_session->server(), m_apiKey));
}

qsizetype Services::download(const transfer::Target &target, int jobs)
{
    m_settings.rememberRoot(target.root);
    m_downloads.setParallel(jobs);
    return m_downloads.enqueue(archiveForDownloads(), m_session->basket().series(), target);
}

qsizetype Services::repair(const QString &root, const QList<transfer::Verdict> &verdicts)
{
    qsizetype queued = 0;
    for (const transfer::Verdict &verdict : verdicts)
        if (verdict.canBeRepaired()) // the server says how much the series holds, for that may have changed
            queued += m_downloads.enqueue(archiveForDownloads(), {Series {.seriesUid = verdict.seriesUid}},
                                          transfer::repairTarget(root, verdict));
    return queued;
}

} // namespace tcia::desktop
