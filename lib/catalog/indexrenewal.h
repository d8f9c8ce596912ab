// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/indexschedule.h"
#include "catalog/indexscope.h"

#include <QObject>
#include <QTimer>

namespace tcia::catalog {

//! Reports when content that an Indexer has fetched expires, or when collections that it has given up are due again.
//! Compares wall-clock times several times per maximum age, because timers stop while a computer sleeps. Lives on the
//! Indexer's thread.
class IndexRenewal : public QObject
{
    Q_OBJECT
public:
    //! All must outlive it. `maxAgeMs`: 0 if content never expires.
    IndexRenewal(const IndexScope &scope, const IndexFreshness &freshness, const IndexSchedule &schedule,
                 qint64 maxAgeMs, QObject *parent = nullptr);

    void begin(); //!< a run of the Indexer begins; suspends the checks until watch()
    void watch(); //!< starts the checks
    void stop() { m_timer.stop(); }
    int intervalMs() const; //!< between two checks

Q_SIGNALS:
    void due();

private:
    void check();
    bool hasExpired() const;

    const IndexScope &m_scope;
    const IndexFreshness &m_freshness;
    const IndexSchedule &m_schedule;
    const qint64 m_maxAgeMs;
    QDateTime m_begun;
    QTimer m_timer;
};

} // namespace tcia::catalog
