// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/changerecorder.h"
#include "catalog/contentrequests.h"

namespace tcia::catalog {

//! Loads the content of a catalogue's collections from the server: keeps the state of their entries, and hands answers
//! to the entries, the store and the history of changes. Lives on the archive's thread.
class ContentLoader : public QObject
{
    Q_OBJECT
public:
    using Urgency = ContentRequests::Urgency;
    using Table = ContentRequests::Table;

    //! All must outlive it. `server`: its key in the store.
    ContentLoader(archive::Archive &archive, CatalogStore &store, const QString &server, CatalogEntries &entries,
                  ChangeRecorder &changes, QObject *parent = nullptr);

    void load(qsizetype entry); //!< unless it is loaded or pending
    void refresh(qsizetype entry,
                 Urgency urgency); //!< requests it again, unless it is pending; in that case it may only be prioritized
    void dropBackground();         //!< those that have not been sent are cancelled
    void stopWaiting();            //!< all are cancelled, and what is shown stays
    void setSuspended(bool isSuspended) { m_requests.setSuspended(isSuspended); } //!< requests wait while suspended
    void fail(const QString &collection, const Error &error); //!< the pending or arrived answer cannot be used

Q_SIGNALS:
    void entryStateChanged(qsizetype entry);
    void entryChanged(qsizetype entry); //!< rows of a partial answer were discarded
    void arrived();                     //!< a table is incoming, or shown rows are gone: to be evaluated
    //! parts of the archive's answer were unusable
    void foundUnusable(const QString &collection, const tcia::Unusable &unusable);
    void storeFailed(const tcia::Error &error);

private:
    void takePart(const QString &collection, const Table &table);
    void take(const QString &collection, const Table &table, const std::optional<Error> &gap);

    CatalogStore &m_store;
    const QString m_server;
    CatalogEntries &m_entries;
    ChangeRecorder &m_changes;
    ContentRequests m_requests;
};

} // namespace tcia::catalog
