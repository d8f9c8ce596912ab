// SPDX-License-Identifier: Apache-2.0
#include "session/sessionmanager.h"

#include "archive/keyring.h"
#include "archive/knownserver.h"
#include "core/async.h"
#include "core/reason.h"

#include <QtConcurrentRun>

#include <utility>

using namespace Qt::StringLiterals;

namespace tcia::session {

namespace {

Result<QString> launchKey(const QString &keyFile)
{
    return keyFile.isEmpty() ? QString::fromLocal8Bit(qgetenv("TCIA_API_KEY")).trimmed()
                             : archive::keyFromFile(keyFile);
}

} // namespace

SessionManager::SessionManager(Settings &settings, ServerList &servers, Demonstration &demonstration,
                               const SessionStores &stores, QObject *parent)
    : QObject(parent), m_settings(settings), m_servers(servers), m_demonstration(demonstration), m_stores(stores)
{
}

SessionManager::~SessionManager() = default;

std::optional<archive::ServerAccess> SessionManager::access() const
{
    return m_session ? std::optional(m_session->access()) : std::nullopt;
}

void SessionManager::start(const Launch &launch)
{
    m_isOpening = true;
    onFinished(QtConcurrent::run(launchKey, launch.apiKeyFile), this, [this, launch](const Result<QString> &key) {
        m_launchKey = key.value_or(QString());
        if (!key)
            Q_EMIT openingFailed(key.error());
        openRequested(launch);
    });
}

void SessionManager::openRequested(const Launch &launch)
{
    m_isOpening = true;
    onFinished(m_servers.load(launch.given), this, [this, launch](const Result<void> &loaded) {
        if (!loaded)
            Q_EMIT failed(loaded.error());
        openFirst(launch);
    });
}

void SessionManager::openFirst(const Launch &launch)
{
    const QList<archive::Server> &servers = m_servers.all();
    const bool named = !launch.server.isEmpty();
    const QString lastUsed = m_settings.value(Setting::Server).toString();
    const archive::Server *chosen =
        launch.given ? &servers.last() : archive::findNamed(servers, named ? launch.server : lastUsed);
    if (!chosen && named) {
        Q_EMIT openingFailed({.kind = Error::Kind::Usage,
                              .detail = english<QT_TRANSLATE_NOOP("Reasons", "No server has this name.")>(),
                              .context = {.name = launch.server}});
        chosen = archive::findNamed(servers, lastUsed);
    }
    if (chosen)
        return open(*chosen);
    m_isChoosing = true;
    m_isOpening = false;
    Q_EMIT noneChosen();
}

void SessionManager::openDefault() { open(m_servers.all().first()); }

void SessionManager::open(const archive::Server &server)
{
    m_selected = server;
    m_isChoosing = false;
    m_isOpening = true;
    ++m_opening;
    if (server.demonstration)
        openDemonstration();
    else
        openWithKey(server);
}

void SessionManager::openDemonstration()
{
    onFinished(m_demonstration.locate(m_selected), this,
               [this, opening = m_opening](const Result<archive::Server> &now) {
                   if (opening != m_opening)
                       return; // another server was selected meanwhile
                   m_isOpening = now.has_value();
                   if (!now)
                       return Q_EMIT openingFailed(now.error());
                   begin(*now);
               });
}

void SessionManager::openWithKey(const archive::Server &server)
{
    if (const QString given = std::exchange(m_launchKey, {}); !given.isEmpty())
        return begin({server, given});
    onFinished(archive::storedKey(server.name), this, [this, server, opening = m_opening](const Result<QString> &key) {
        if (opening != m_opening)
            return; // another server was selected meanwhile
        if (!key)
            Q_EMIT failed(key.error());
        begin({server, key.value_or(QString())});
    });
}

void SessionManager::begin(const archive::ServerAccess &access)
{
    const archive::Server &server = access.server();
    m_selected = server;
    ++m_opening;
    m_launchKey.clear();
    Q_EMIT aboutToChange();
    m_filter.reset();
    m_session.reset();
    m_withheld = access.isKeyExposed() ? access : archive::ServerAccess();
    m_session = std::make_unique<ServerSession>(access.withoutExposedKey(), m_stores,
                                                m_settings.openBasket(basketServerOf(server)));
    m_filter = std::make_unique<StoredFilter>(m_session->catalog(), m_settings);
    Q_EMIT opening();
    Q_EMIT ongoingProblem({}, {}); // of the previous archive
    connect(m_session.get(), &ServerSession::failed, this, &SessionManager::failed);
    connect(m_session.get(), &ServerSession::namesChanged, this, &SessionManager::ongoingProblem);
    if (m_filter->restoreError())
        Q_EMIT failed(*m_filter->restoreError());
    connect(&m_session->baskets(), &Baskets::opened, this,
            [this, key = basketServerOf(server)](const QString &id) { m_settings.setOpenBasket(key, id); });
    m_session->start();
    resumeIndexing();
    Q_EMIT accessChanged(server, m_session->access());
    m_settings.setValue(Setting::Server, server.name);
    m_isOpening = false;
    Q_EMIT changed();
    if (access.isKeyExposed())
        Q_EMIT keyWithheld(server);
}

const archive::Server *SessionManager::basketServer(const QString &key) const
{
    for (const archive::Server &server : m_servers.all())
        if (basketServerOf(server) == key)
            return &server;
    return nullptr;
}

bool SessionManager::openBasket(const basket::BasketInfo &basket)
{
    if (m_session && m_session->baskets().server() == basket.server) {
        m_session->baskets().open(basket.id);
        return true;
    }
    const archive::Server *server = basketServer(basket.server);
    if (!server)
        return false;
    m_settings.setOpenBasket(basket.server, basket.id);
    open(*server);
    return true;
}

void SessionManager::close()
{
    m_selected = {};
    m_isOpening = false;
    ++m_opening; // cancels a pending opening
    if (!m_session)
        return;
    Q_EMIT aboutToChange();
    m_filter.reset();
    m_session.reset();
}

void SessionManager::sendKeyInClear()
{
    if (!m_session || m_withheld.apiKey().isEmpty())
        return;
    const archive::Server before = m_session->server();
    archive::Server allowed = before;
    allowed.keyInClear = true;
    onFinished(m_servers.replace(before, allowed), this, [this](const Result<void> &stored) {
        if (!stored)
            Q_EMIT failed(stored.error());
    });
    const archive::ServerAccess access(allowed, m_withheld.apiKey());
    Q_EMIT accessChanged(before, access);
    begin(access);
}

// The user's choice to index an archive is persistent. The demonstration archive is small and on this machine.
void SessionManager::resumeIndexing()
{
    const QString server = m_session->catalog().server();
    connect(&m_session->indexing(), &Indexing::wantedChanged, this,
            [this, server](bool wanted) { m_settings.setIndexed(server, wanted); });
    if (m_settings.isIndexed(server) || m_session->server().demonstration)
        m_session->indexing().resume();
}

} // namespace tcia::session
