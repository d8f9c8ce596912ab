// SPDX-License-Identifier: Apache-2.0
#include "session/serversession.h"

namespace tcia::session {

ServerSession::ServerSession(const archive::ServerAccess &access, const SessionStores &stores,
                             const QString &openBasket, QObject *parent)
    : QObject(parent),
      m_archive(access),
      m_answers(stores.answers),
      m_catalog(m_archive, stores.answers),
      m_descriptions(m_archive, stores.answers),
      m_baskets(stores.baskets, basketServerOf(access.server()), openBasket),
      m_filler(m_archive, basket()),
      m_metadata(m_archive, m_catalog, basket()),
      m_localStatus(basket(), stores.disk, stores.transfers),
      m_localStatusUpdater(m_catalog, m_localStatus),
      m_selection(m_catalog),
      m_selectionSummary(m_selection, basket(), stores.disk, stores.transfers),
      m_peek(access)
{
    connect(&basket(), &basket::Basket::failed, this, &ServerSession::failed);
    connect(&m_baskets, &Baskets::failed, this, &ServerSession::reportOnce);
    connect(&m_catalog, &catalog::Catalog::storeFailed, this, &ServerSession::reportOnce);
    connect(&m_descriptions, &catalog::CollectionDescriptions::failed, this, &ServerSession::reportOnce);
    connect(&m_metadata, &BasketMetadataFetcher::failed, this, &ServerSession::failed);
    connect(&m_metadata, &BasketMetadataFetcher::foundUnusable, this, &ServerSession::reportUnusable);
    connect(&m_archive, &archive::Archive::foundUnusable, this, &ServerSession::reportUnusable);
    connect(&m_catalog, &catalog::Catalog::foundUnusable, this, &ServerSession::reportUnusable);
    connect(&m_catalog, &catalog::Catalog::collectionsLoading, this, &ServerSession::reportNames);
}

void ServerSession::start()
{
    m_connectivity = std::make_unique<ConnectivityMonitor>(m_catalog);
    m_indexing = std::make_unique<Indexing>(m_catalog, *m_connectivity);
    connect(m_indexing.get(), &Indexing::failed, this, &ServerSession::failed);
    connect(m_connectivity.get(), &ConnectivityMonitor::recovered, &m_metadata, &BasketMetadataFetcher::fetchMissing);
    connect(m_connectivity.get(), &ConnectivityMonitor::recovered, &m_descriptions,
            &catalog::CollectionDescriptions::request);
    m_catalog.start();
    m_descriptions.start();
}

//! The window shows once that it is offline, as long as it has content to show.
void ServerSession::reportNames()
{
    if (m_catalog.loadingCollections())
        return;
    std::optional<Error> error = m_catalog.collectionsError();
    if (error && error->kind == Error::Kind::Offline && !m_catalog.entries().empty())
        error.reset(); //: %1 the name of a server
    Q_EMIT namesChanged(tr("List of collections of %1").arg(archive::displayName(server())), error);
}

QFuture<Result<QList<catalog::SeriesChange>>> ServerSession::changes(qint64 most)
{
    return m_answers.history().changes(m_catalog.server(), {}, most);
}

QFuture<Result<void>> ServerSession::forgetChanges() { return m_answers.history().forget(m_catalog.server()); }

//! Reports the same only once.
void ServerSession::reportUnusable(const QString &subject, const Unusable &unusable)
{
    reportOnce({.kind = Error::Kind::BadAnswer, .detail = wordsFor(unusable), .context = {.name = subject}});
}

//! A full disk would report this for a thousand collections.
void ServerSession::reportOnce(const Error &error)
{
    if (m_reported.contains(error))
        return;
    m_reported << error;
    Q_EMIT failed(error);
}

} // namespace tcia::session
