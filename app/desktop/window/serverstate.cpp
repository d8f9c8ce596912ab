// SPDX-License-Identifier: Apache-2.0
#include "desktop/window/serverstate.h"

#include "core/text.h"
#include "desktop/panes/offlinewords.h"

using namespace Qt::StringLiterals;

namespace tcia::desktop {

namespace {

bool isAsking(const catalog::Catalog &catalog)
{
    for (const catalog::CatalogEntry &entry : catalog.entries())
        if (entry.isBusy())
            return true;
    return catalog.loadingCollections();
}

//! The server and its state; while unreachable, the age of the content.
QString serverWords(const QString &name, bool hasCollections, const catalog::Catalog &catalog,
                    const std::optional<Error> &error, const QDateTime &when)
{
    const bool isKnown = !catalog.entries().empty();
    if (error) {
        const QString what = error->kind == Error::Kind::Offline   ? ServerState::tr("Offline")
                             : error->kind == Error::Kind::Timeout ? ServerState::tr("%1 does not answer").arg(name)
                                                                   : ServerState::tr("%1 fails").arg(name);
        if (when.isValid()) //: %1 is "Offline", %2 an age such as "2 days ago"
            return ServerState::tr("%1: showing stored content from %2").arg(what, text::age(when));
        return isKnown ? ServerState::tr("%1: showing stored content").arg(what) : what;
    }
    if (isAsking(catalog))
        return isKnown ? ServerState::tr("%1: refreshing…").arg(name) : ServerState::tr("%1: asking…").arg(name);
    if (!hasCollections)
        return name;
    return ServerState::tr("%1: %n collections", nullptr, int(catalog.entries().size())).arg(name);
}

} // namespace

ServerState::ServerState(session::Services &services, QWidget *parent) : ElidedLabel(parent), m_services(services)
{
    constexpr int everyMs = 60'000;
    setObjectName(u"statusServer"_s);
    m_aging.setInterval(everyMs);
    m_aging.start();
    connect(&m_aging, &QTimer::timeout, this, &ServerState::showServer);
    connect(&services.sessions(), &session::SessionManager::changed, this, &ServerState::follow);
    connect(&services.sessions(), &session::SessionManager::noneChosen, this, &ServerState::showServer);
    connect(&services.sessions(), &session::SessionManager::openingFailed, this, &ServerState::showServer);
    showServer();
}

void ServerState::follow()
{
    const catalog::Catalog &catalog = m_services.session()->catalog();
    connect(&catalog, &catalog::Catalog::entriesReset, this, &ServerState::showServer);
    connect(&catalog, &catalog::Catalog::entryStateChanged, this, &ServerState::showServer);
    connect(&catalog, &catalog::Catalog::entryChanged, this, &ServerState::showServer);
    connect(&m_services.session()->connectivity(), &session::ConnectivityMonitor::changed, this,
            &ServerState::showServer);
    connect(&catalog, &catalog::Catalog::storedOpened, this, &ServerState::showServer);
    connect(&catalog, &catalog::Catalog::countsChanged, this, &ServerState::showServer);
    connect(&catalog, &catalog::Catalog::collectionsLoading, this, &ServerState::showServer);
    connect(&m_services.session()->indexing(), &session::Indexing::progressed, this, &ServerState::showServer);
    showServer();
}

void ServerState::showServer()
{
    session::ServerSession *session = m_services.session();
    const session::SessionManager &sessions = m_services.sessions();
    if (!session)
        return setText(sessions.isChoosing()               ? tr("No archive is open")
                       : sessions.selectedName().isEmpty() ? tr("Starting…")
                                                           : tr("Opening %1…").arg(displayName(sessions.selected())));
    const catalog::Catalog &catalog = session->catalog();
    const QDateTime when = oldestContent(catalog);
    const std::optional<Error> error = session->connectivity().lastError();
    QString words = serverWords(text::plain(displayName(session->server()), 40),
                                archive::dialect(session->server().dialect).hasCollections, catalog, error, when);
    if (when.isValid() && !error) //: %1 is "NLST: 1 collection", %2 an age such as "2 days ago"
        words = tr("%1, from %2").arg(words, text::age(when));
    setText(words);
    setToolTip(error ? text::of(*error) : words);
    const bool isIndexed = session->indexing().progress().state == catalog::IndexState::Done;
    setVisible(error || isAsking(catalog) || !isIndexed); // otherwise the index says how old the content is
}

} // namespace tcia::desktop
