// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/archive.h"
#include "catalog/catalog.h"
#include "catalog/catalogstore.h"
#include "catalog/collectiondescriptions.h"
#include "session/basketfiller.h"
#include "session/basketmetadatafetcher.h"
#include "session/baskets.h"
#include "session/connectivitymonitor.h"
#include "session/indexing.h"
#include "session/localstatusupdater.h"
#include "session/peek.h"
#include "session/selectionsummary.h"

#include <memory>

namespace tcia::session {

//! What is shared by all sessions.
struct SessionStores
{
    catalog::CatalogStore &answers;
    basket::BasketStore &baskets;
    const DiskIndex &disk;
    const TransferStages &transfers;
};

//! All state of the open server: its archive, catalogue and baskets. Another server gets another session. Members are
//! in data-flow order and are destroyed in reverse.
class ServerSession : public QObject
{
    Q_OBJECT
public:
    //! Opens the basket of the id `openBasket` (see Baskets). The stores must outlive it. Sends no
    //! request before start().
    ServerSession(const archive::ServerAccess &access, const SessionStores &stores, const QString &openBasket = {},
                  QObject *parent = nullptr);

    //! Opens the catalogue and sends the first requests. Views of the catalogue must be connected before: they must
    //! process a change before other parts react to it with further changes.
    void start();

    const archive::Server &server() const { return m_archive.server(); }
    const archive::ServerAccess &access() const { return m_archive.access(); } //!< the server and its key
    catalog::Catalog &catalog() { return m_catalog; }
    const catalog::CollectionDescriptions &descriptions() const { return m_descriptions; }
    Baskets &baskets() { return m_baskets; }
    basket::Basket &basket() { return m_baskets.basket(); } //!< the open one
    BasketFiller &filler() { return m_filler; }
    Peek &peek() { return m_peek; }
    const LocalStatusLookup &localStatus() const { return m_localStatus; }
    SeriesSelection &selection() { return m_selection; }
    const SelectionSummary &selectionSummary() const { return m_selectionSummary; }
    ConnectivityMonitor &connectivity() { return *m_connectivity; } //!< valid after start()
    Indexing &indexing() { return *m_indexing; }                    //!< valid after start()

    QFuture<Result<QList<catalog::SeriesChange>>> changes(qint64 most); //!< stored changes, the latest first
    QFuture<Result<void>> forgetChanges();

Q_SIGNALS:
    //! A background failure for the list of problems; reported once.
    void failed(const tcia::Error &error);
    //! The list of collections failed or recovered; for the list of problems.
    void namesChanged(const QString &what, const std::optional<tcia::Error> &error);

private:
    void reportNames();
    void reportOnce(const Error &error);
    void reportUnusable(const QString &subject, const Unusable &unusable);

    archive::Archive m_archive;
    catalog::CatalogStore &m_answers;
    catalog::Catalog m_catalog;
    catalog::CollectionDescriptions m_descriptions;
    Baskets m_baskets;
    BasketFiller m_filler;
    BasketMetadataFetcher m_metadata;
    LocalStatusLookup m_localStatus;
    LocalStatusUpdater m_localStatusUpdater;
    SeriesSelection m_selection;
    SelectionSummary m_selectionSummary;
    Peek m_peek;
    std::unique_ptr<ConnectivityMonitor> m_connectivity; // created by start(), like the next one
    std::unique_ptr<Indexing> m_indexing;
    QList<Error> m_reported;
};

} // namespace tcia::session
