// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/indexrenewal.h"
#include "catalog/indexrequest.h"
#include "catalog/indexstatus.h"

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
    using Failure = IndexFailure;

    //! `catalog` must outlive it, and have been started or opened.
    explicit Indexer(Catalog &catalog, IndexPolicy policy = {}, QObject *parent = nullptr);

    void start(const QStringList &collections = {}); //!< all if none is given
    void pause();                                    //!< a pending answer is still processed
    void resume();                                   //!< also retries failed collections

    //! False until started and while paused. Callers persist it over a restart and call start() if it was true.
    bool isWanted() const { return m_status.isWanted(); }
    const IndexProgress &progress() const { return m_status.progress(); }
    const QList<Failure> &failures() const { return m_schedule.failures(); }

Q_SIGNALS:
    void progressed(const tcia::catalog::IndexProgress &progress); //!< on every change
    void wantedChanged(bool wanted);
    void indexed(const QString &collection); //!< new content has arrived
    //! `collection` (all if empty) will be retried after `delayMs`.
    void retrying(const QString &collection, const tcia::Error &error, qint64 delayMs);
    void failed(const QString &collection, const tcia::Error &error); //!< given up
    void ended();                                                     //!< Done: nothing is left to fetch now

private:
    void begin();
    void renew();
    void next();
    bool plan();
    void request(const QString &name);
    void succeed(const QString &name, qint64 ms);
    void fail(const QString &name, const Error &error, bool isPartial);
    void block(const Error &error);
    void giveUpAll(const Error &error);
    void giveUp(const QString &name, const Error &error);
    void wait(qint64 untilMs, const Error &error);
    void finish();
    void report() { m_status.report(!m_mustPlan); }

    Catalog &m_catalog;
    IndexFreshness m_freshness;
    IndexScope m_scope;
    IndexSchedule m_schedule; // by m_clock
    IndexRequest m_request;
    IndexStatus m_status;
    IndexRenewal m_renewal;
    bool m_mustPlan = false;
    bool m_namesTried = false; // since the server started failing
    QElapsedTimer m_clock;
    QTimer m_timer;
};

} // namespace tcia::catalog
