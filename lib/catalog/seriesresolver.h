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

//! What a SeriesResolver may do.
struct ResolveOptions
{
    int mostAtOnce = 6;       //!< questions in flight; Qt opens no more connections to a host
    bool isComplete = true;   //!< also asks for the patient and the size where the dialect's getSeries does not tell them
    qint64 mostSizes = 500;   //!< sizes are asked for one by one; of more series they stay unknown
    int attempts = 3;         //!< for a question that fails and may yet succeed
    int firstDelayMs = 500;   //!< before the server is asked again that could not take a question; doubles up to
    int longestDelayMs = 30'000;
};

//! Finds out what is known of series of which only the UIDs are: first from what is at hand, then from the archive. Few are asked
//! for one by one. Of many, the first tell in which collections they are, and a collection that holds enough of them is fetched
//! with one question. It has connections of its own, and uses more of them as long as the server bears it. Lives on one thread.
class SeriesResolver : public QObject
{
    Q_OBJECT
public:
    SeriesResolver(const archive::Server &server, const QString &apiKey, const ResolveOptions &options = {}, QObject *parent = nullptr);

    //! What is at hand: asked for each UID before the server is. Set it before resolve().
    using Lookup = std::function<std::optional<Series>(const QString &seriesUid)>;
    void setLookup(Lookup lookup) { m_lookup = std::move(lookup); }

    void resolve(const QStringList &seriesUids); //!< those that are not under way; also while others are
    void cancel();                               //!< what is not known yet fails as Cancelled
    qsizetype left() const { return m_wanted.size(); }

Q_SIGNALS:
    void resolved(const QList<tcia::Series> &series);
    //! NotFound where the server does not know it; else the question about it failed.
    void failed(const QString &seriesUid, const tcia::Error &error);
    void finished(); //!< each has been resolved or has failed
    void foundUnusable(const QString &subject, const tcia::Unusable &unusable); //!< see archive::Archive

private:
    struct CollectionMatches;
    enum class Way { Queued, UnderWay, Closed }; //!< of asking for a collection as a whole

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
    QSet<QString> m_wanted;         //!< neither resolved nor failed
    QStringList m_unsought;         //!< not looked for at hand yet
    QStringList m_queue;            //!< to be asked for one by one, the last first; some may be known by now
    QStringList m_queuedCollections;
    QHash<QString, Way> m_ways;
    QHash<QString, int> m_hits;     //!< by collection: how many that were asked for one by one are in it
    int m_answered = 0;             //!< one by one
    QHash<QString, int> m_attempts; //!< by question
    QHash<QString, Series> m_sizeless; //!< known but for what askRest() asks for
    QList<Series> m_ready;          //!< not told yet
    QuestionLimit m_limit;
    int m_inFlight = 0;
    int m_collectionsInFlight = 0;
    QTimer m_pause;                 //!< the server could not take more
    bool m_isRunning = false;
};

} // namespace tcia::catalog
