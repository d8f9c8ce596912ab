// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/archive.h"
#include "catalog/questionlimit.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>

namespace tcia::catalog {

//! Limits of a SeriesResolver.
struct ResolveOptions
{
    int mostAtOnce = 6;     //!< concurrent requests; Qt opens at most six connections per host
    bool isComplete = true; //!< also fetches patient and size if the dialect's getSeries omits them
    qint64 mostSizes = 500; //!< sizes are requested individually; beyond this number they stay unknown
    int attempts = 3;       //!< per request with transient failures
    int firstDelayMs = 500; //!< initial pause of an overloaded server; doubles up to
    int longestDelayMs = 30'000;
};

//! Resolves series UIDs to records: first from local data, then from the archive. Few UIDs are requested individually;
//! for many, the first answers reveal their collections, and a collection with enough of them is fetched in one
//! request. Uses its own connections, more of them while the server keeps up. Lives on one thread.
class SeriesResolver : public QObject
{
    Q_OBJECT
public:
    SeriesResolver(const archive::ServerAccess &access, const ResolveOptions &options = {}, QObject *parent = nullptr);

    //! Looks up local data for each UID before the server is queried. Set it before resolve().
    using Lookup = std::function<std::optional<Series>(const QString &seriesUid)>;
    void setLookup(Lookup lookup) { m_lookup = std::move(lookup); }

    void resolve(const QStringList &seriesUids); //!< adds UIDs that are not pending; callable at any time
    void cancel();                               //!< unresolved UIDs fail as Cancelled
    qsizetype left() const { return m_wanted.size(); }

Q_SIGNALS:
    void resolved(const QList<tcia::Series> &series);
    //! NotFound if the server does not have it; otherwise its request failed.
    void failed(const QString &seriesUid, const tcia::Error &error);
    void finished(); //!< each has been resolved or has failed
    void foundUnusable(const QString &subject, const tcia::Unusable &unusable); //!< see archive::Archive

private:
    struct CollectionMatches;
    enum class Way { Queued, UnderWay, Closed }; //!< state of fetching a whole collection

    void lookUp();
    void next();
    bool askMore();
    bool isToBeAsked(const QString &uid) const { return m_wanted.contains(uid) && !m_sizeless.contains(uid); }
    void askOne(const QString &uid);
    void takeOne(const QString &uid, const Result<QList<Series>> &rows);
    void askRest(const Series &series);
    void noteCollection(const QString &collection);
    void askCollection(const QString &collection);
    void takeCollection(const QString &collection, const std::shared_ptr<CollectionMatches> &matches,
                        const Result<archive::RowCount> &count);
    void takeStudies(const std::shared_ptr<CollectionMatches> &matches, const Result<QList<Study>> &studies);
    void accept(const Series &series);
    void fail(const QString &uid, const Error &error);
    bool mayRepeat(const QString &question, const Error &error);
    void giveUp(const Error &error);
    void flush();

    archive::Archive m_archive;
    const ResolveOptions m_options;
    Lookup m_lookup;
    QSet<QString> m_wanted; //!< neither resolved nor failed
    QStringList m_unsought; //!< local lookup pending
    QStringList m_queue;    //!< to be requested individually, last first; some may be resolved already
    QStringList m_queuedCollections;
    QHash<QString, Way> m_ways;
    QHash<QString, int> m_hits;        //!< by collection: individually requested series found in it
    int m_answered = 0;                //!< individually
    QHash<QString, int> m_attempts;    //!< by request
    QHash<QString, Series> m_sizeless; //!< known except for what askRest() fetches
    QList<Series> m_ready;             //!< not emitted yet
    QuestionLimit m_limit;
    int m_inFlight = 0;
    int m_collectionsInFlight = 0;
    QTimer m_pause; //!< the server is overloaded
    bool m_isRunning = false;
};

} // namespace tcia::catalog
