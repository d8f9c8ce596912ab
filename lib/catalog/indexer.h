// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/catalog.h"

#include <QElapsedTimer>
#include <QTimer>

namespace tcia::catalog {

//! How patient an Indexer is.
struct IndexPolicy
{
    qint64 maxAgeMs = 24 * 3600'000; //!< what was asked for since then is not asked for again; 0: all is, once
    int attempts = 4;                 //!< for a collection that fails and may yet succeed
    int probes = -1;                  //!< how often in a row a server that fails everything is tried again; -1: for ever
    int firstDelayMs = 5'000;         //!< before a second attempt; doubles with every further one, give or take a third
    int longestDelayMs = 600'000;
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
        int attempts = 0;
        qint64 notBefore = 0; //!< by m_clock
        std::optional<Error> error;
    };

    void begin();
    bool plan();
    QStringList wanted() const;
    bool isFresh(const QString &name) const;
    bool isGivenUp(const QString &name) const;
    QDateTime tooOld() const;
    bool hasAged() const;
    void lookAgainLater();
    int lookEveryMs() const;
    void wake();
    void renew();
    void next();
    void ask(const QString &name);
    void look(qsizetype at);
    void succeed(std::vector<Task>::iterator task);
    void fail(std::vector<Task>::iterator task, const Error &error);
    void hold(const Error &error);
    void giveUp(const Error &error);
    void giveUp(const QString &name, const Error &error);
    void wait(qint64 until, const Error &error);
    void setState(IndexState state);
    void report();
    std::optional<qint64> secondsLeft() const;
    qint64 delayAfter(const Error &error, int failures) const;
    std::vector<Task>::iterator taskOf(const QString &name);

    Catalog &m_catalog;
    const IndexPolicy m_policy;
    QStringList m_only;              // empty: all
    QDateTime m_since;               // what was fetched earlier is too old
    QDateTime m_begun;
    std::vector<Task> m_tasks;
    QString m_asked;                 // the task that is under way
    QList<Failure> m_failures;
    bool m_mustPlan = false;
    bool m_namesTried = false;       // since the last hold
    int m_inARow = 0;                // failures without a success between them
    int m_refusals = 0;              // the same, of a server that will have nothing to do with us
    int m_probes = 0;
    bool m_isHeld = false;           // nothing is asked for a while
    qint64 m_heldUntil = 0;          // by m_clock
    std::optional<Error> m_holdError;
    QElapsedTimer m_clock;
    QTimer m_timer;
    qint64 m_askedAt = 0;            // by m_clock
    qint64 m_spentMs = 0;            // on what came
    qint64 m_came = 0;
    IndexProgress m_progress;
};

} // namespace tcia::catalog
