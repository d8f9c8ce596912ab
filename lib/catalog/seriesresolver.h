// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/archive.h"
#include "catalog/collectionchoice.h"
#include "catalog/locallookup.h"
#include "catalog/requestretry.h"
#include "catalog/resolveoptions.h"
#include "catalog/unresolvedseries.h"

#include <QObject>
#include <QTimer>

namespace tcia::catalog {

//! Resolves series UIDs to records: first from local data, then from the archive. Few UIDs are requested individually;
//! for many, the first answers reveal their collections, and a collection with enough of them is fetched in one
//! request. Uses its own connections, more of them while the server keeps up. Lives on one thread.
class SeriesResolver : public QObject
{
    Q_OBJECT
public:
    SeriesResolver(const archive::ServerAccess &access, const ResolveOptions &options = {}, QObject *parent = nullptr);

    //! Looks up local data for each UID before the server is contacted. Set it before resolve().
    using Lookup = LocalLookup::Find;
    void setLookup(Lookup lookup) { m_local.setFind(std::move(lookup)); }

    void resolve(const QStringList &seriesUids); //!< adds UIDs that are not pending; callable at any time
    void cancel();                               //!< unresolved UIDs fail as Cancelled
    qsizetype left() const { return m_unresolved.left().size(); }

Q_SIGNALS:
    void resolved(const QList<tcia::Series> &series);
    //! NotFound if the server does not have it; otherwise its request failed.
    void failed(const QString &seriesUid, const tcia::Error &error);
    void finished(); //!< each has been resolved or has failed
    void foundUnusable(const QString &subject, const tcia::Unusable &unusable); //!< see archive::Archive

private:
    void endSlice();
    void next();
    bool requestMore();
    void requestOne(const QString &uid);
    void takeOne(const QString &uid, const Result<QList<Series>> &rows);
    void requestRest(const Series &series);
    void noteCollection(const QString &collection);
    void requestCollection(const QString &collection);
    void takeCollection(const QString &collection, const Result<QList<Series>> &found);
    void fail(const QString &uid, const Error &error);
    bool mayRepeat(const QString &request, const Error &error);
    void giveUp(const Error &error);
    void flush();

    archive::Archive m_archive;
    const ResolveOptions m_options;
    LocalLookup m_local;
    UnresolvedSeries m_unresolved;
    QStringList m_queue; //!< to be requested individually, last first; some may be resolved already
    QStringList m_queuedCollections;
    CollectionChoice m_choice;
    RequestRetry m_retry;
    int m_inFlight = 0;
    int m_collectionsInFlight = 0;
    QTimer m_pause; //!< the server is overloaded
    bool m_isRunning = false;
};

} // namespace tcia::catalog
