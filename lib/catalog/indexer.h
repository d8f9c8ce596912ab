// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/indexfreshness.h"
#include "catalog/indexprogress.h"
#include "catalog/indexthrottle.h"

#include <QElapsedTimer>
#include <QTimer>

namespace tcia::catalog {

//! Fetches every collection of the archive into the catalogue in the background, one at a time. Fresh stored content is
//! skipped, so indexing resumes where it stopped, also after a restart. Transient failures are retried with back-off; a
//! failing server is paused and probed. Expired content is refreshed automatically, and so are collections that were
//! given up, after the same time.
//!
//!     Idle ─start→ Running ⇄ WaitingToRetry      Running ⇄ Done
//!                    ⇅ pause, resume
//!                  Paused
class Indexer : public QObject
{
    Q_OBJECT
public:
    //! A collection that was given up, with its error.
    struct Failure
    {
        QString collection;
        Error error;
        QDateTime at; //!< UTC
        //! Equal if the same collection failed with the same error, at any time.
        bool operator==(const Failure &other) const { return collection == other.collection && error == other.error; }
    };

    //! `catalog` must outlive it, and have been started or opened.
    explicit Indexer(Catalog &catalog, IndexPolicy policy = {}, QObject *parent = nullptr);

    void start(const QStringList &collections = {}); //!< all if none is given
    void pause();                                    //!< a pending answer is still processed
    void resume();                                   //!< also retries failed collections

    //! False until started and while paused. Callers persist it over a restart and call start() if it was true.
    bool isWanted() const { return m_progress.state != IndexState::Idle && m_progress.state != IndexState::Paused; }
    const IndexProgress &progress() const { return m_progress; }
    const QList<Failure> &failures() const { return m_failures; }

Q_SIGNALS:
    void progressed(const tcia::catalog::IndexProgress &progress); //!< it is another one
    void wantedChanged(bool wanted);
    void indexed(const QString &collection); //!< it is here, new
    //! `collection` (all if empty) will be retried after `delayMs`.
    void retrying(const QString &collection, const tcia::Error &error, qint64 delayMs);
    void failed(const QString &collection, const tcia::Error &error); //!< given up
    void ended();                                                     //!< Done: nothing is left to fetch now

private:
    //! A collection that remains to be fetched.
    struct Task
    {
        QString name;
        int failures = 0;
        int charged = 0;      //!< of those, see ServerHealth::Consequence
        qint64 notBefore = 0; //!< by m_clock
        std::optional<Error> error;
    };
    //! The collection whose answer is pending.
    struct Pending
    {
        QString collection; //!< empty: none
        int answers = 0;    //!< of that collection before
        qint64 since = 0;   //!< by m_clock
    };
    //! The collections fetched in this run, for the estimate of the remaining time.
    struct Completed
    {
        qint64 count = 0;
        qint64 ms = 0; //!< spent on them
    };

    void begin();
    bool plan();
    QStringList wanted() const;
    bool isGivenUp(const QString &name) const;
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
    IndexFreshness m_freshness;
    IndexThrottle m_throttle; // by m_clock
    QStringList m_only;       // empty: all
    QDateTime m_begun;
    std::vector<Task> m_tasks;
    Pending m_pending;
    QList<Failure> m_failures;
    bool m_mustPlan = false;
    bool m_namesTried = false; // since the server started failing
    QElapsedTimer m_clock;
    QTimer m_timer;
    Completed m_completed;
    IndexProgress m_progress;
};

} // namespace tcia::catalog
