// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/serverhealth.h"
#include "catalog/catalog.h"

#include <QElapsedTimer>
#include <QTimer>

namespace tcia::catalog {

//! One collection at a time is asked for, so that a single refusal, or three other failures in a row, say all about the server.
constexpr RetryPolicy indexRetry(int retries)
{
    RetryPolicy policy = RetryPolicy::of(retries);
    policy.failuresToBlame = 3;
    policy.refusalsToBlame = 1;
    return policy;
}

//! In the background there is time: the server is never given up.
constexpr RetryPolicy backgroundRetry()
{
    RetryPolicy policy = indexRetry(RetryPolicy::defaultRetries);
    policy.probes = RetryPolicy::forEver;
    policy.firstDelayMs = policy.firstProbeDelayMs = 5'000;
    policy.longestDelayMs = policy.longestProbeDelayMs = 600'000;
    return policy;
}

//! What an Indexer asks for again, and when.
struct IndexPolicy
{
    qint64 maxAgeMs = 24 * 3600'000; //!< what was asked for since then is not asked for again; 0: all is, once
    RetryPolicy retry = backgroundRetry();
};

enum class IndexState { Idle, Running, Paused, WaitingToRetry, Done };

//! How far an Indexer has come.
struct IndexProgress
{
    IndexState state = IndexState::Idle;
    qint64 done = 0;                   //!< collections that are here and not too old
    qint64 failed = 0;                 //!< collections given up
    qint64 total = 0;                  //!< collections wanted; 0 until it is known which there are
    qint64 series = 0;                 //!< that are here
    std::optional<qint64> secondsLeft; //!< as far as that can be told
    std::optional<Error> error;        //!< WaitingToRetry: why
    QDateTime retryAt;                 //!< WaitingToRetry: until when (UTC)
    bool operator==(const IndexProgress &) const = default;
};

//! Fills the catalogue with every collection of the archive in the background, one at a time. What is kept and not too old is
//! passed over, so that it goes on where it stopped, also after a restart. What fails and may yet succeed is asked for again,
//! later each time; where the server fails everything it is left alone for a while, and nothing is lost. What has become too old
//! since is asked for anew by itself, and so is what was given up, once it has been left alone for as long.
//!
//!     Idle ─start→ Running ⇄ WaitingToRetry      Running ⇄ Done
//!                    ⇅ pause, resume
//!                  Paused
class Indexer : public QObject
{
    Q_OBJECT
public:
    //! A collection that was given up, and why.
    struct Failure
    {
        QString collection;
        Error error;
        QDateTime at; //!< UTC
        //! The same has failed in the same way, whenever that was.
        bool operator==(const Failure &other) const { return collection == other.collection && error == other.error; }
    };

    //! `catalog` must outlive it, and have been started or opened.
    explicit Indexer(Catalog &catalog, IndexPolicy policy = {}, QObject *parent = nullptr);

    void start(const QStringList &collections = {}); //!< all, where none is named
    void pause();  //!< what is under way is still taken in
    void resume(); //!< what failed is tried once more, too

    //! False until started and while paused: what the caller keeps over a restart, to call start() if it was true.
    bool isWanted() const { return m_progress.state != IndexState::Idle && m_progress.state != IndexState::Paused; }
    const IndexProgress &progress() const { return m_progress; }
    const QList<Failure> &failures() const { return m_failures; }

Q_SIGNALS:
    void progressed(const tcia::catalog::IndexProgress &progress); //!< it is another one
    void wantedChanged(bool wanted);
    void indexed(const QString &collection); //!< it is here, new
    //! `collection`, or where that is empty everything, will be asked for again after `delayMs`.
    void retrying(const QString &collection, const tcia::Error &error, qint64 delayMs);
    void failed(const QString &collection, const tcia::Error &error); //!< given up
    void ended(); //!< Done: nothing is left to be asked for now

private:
    //! A collection that is yet to come.
    struct Task
    {
        QString name;
        int failures = 0;
        int charged = 0;      //!< of those, see ServerHealth
        qint64 notBefore = 0; //!< by m_clock
        std::optional<Error> error;
    };

    void begin();
    bool plan();
    QStringList wanted() const;
    bool isFresh(const QString &name) const;
    bool isGivenUp(const QString &name) const;
    void setSince(const QDateTime &since);
    QDateTime tooOld() const;
    bool isOld(const QDateTime &when) const;
    bool hasAged() const;
    void lookAgainLater();
    int lookEveryMs() const;
    void wake();
    void renew();
    void next();
    void ask(const QString &name);
    void look(qsizetype at);
    void succeed(std::vector<Task>::iterator task);
    void fail(std::vector<Task>::iterator task, const Error &error, bool isInPart);
    void block(const Error &error);
    void blockForNames(const Error &error);
    void giveUp(const Error &error);
    void giveUp(const QString &name, const Error &error);
    void wait(qint64 until, const Error &error);
    void setState(IndexState state);
    void report();
    std::optional<qint64> secondsLeft() const;
    std::vector<Task>::iterator taskOf(const QString &name);

    Catalog &m_catalog;
    const IndexPolicy m_policy;
    QStringList m_only;              // empty: all
    QDateTime m_since;               // what was fetched earlier is too old …
    QHash<QString, int> m_answersBefore; // … but not what has come since, whatever the clock says: the answers there were by then
    QDateTime m_begun;
    std::vector<Task> m_tasks;
    QString m_asked;                 // the task that is under way
    int m_answersBeforeAsking = 0;   // of that collection
    QList<Failure> m_failures;
    bool m_mustPlan = false;
    bool m_namesTried = false;       // since the server failed everything
    int m_refusals = 0;              // in a row, of a server that will have nothing to do with us
    archive::ServerHealth m_health;  // by m_clock
    bool m_isBlocked = false;        // nothing is asked until it may be
    QElapsedTimer m_clock;
    QTimer m_timer;
    qint64 m_askedAt = 0;            // by m_clock
    qint64 m_spentMs = 0;            // on what came
    qint64 m_came = 0;
    IndexProgress m_progress;
};

} // namespace tcia::catalog
