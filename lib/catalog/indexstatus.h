// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/indexschedule.h"
#include "catalog/indexscope.h"

#include <QObject>

namespace tcia::catalog {

//! The reported status of an Indexer: state, progress and an estimate of the remaining time. Lives on the Indexer's
//! thread.
class IndexStatus : public QObject
{
    Q_OBJECT
public:
    //! Both must outlive it.
    IndexStatus(const IndexScope &scope, const IndexSchedule &schedule, QObject *parent = nullptr);

    const IndexProgress &progress() const { return m_progress; } //!< as it was reported last, in the present state
    IndexState state() const { return m_progress.state; }
    bool isWanted() const { return state() != IndexState::Idle && state() != IndexState::Paused; }

    void setState(IndexState state);
    void setWaiting(const Error &error, qint64 delayMs);
    //! `ms`: how long a collection took; negative: not known.
    void addFetched(qint64 ms);
    //! `isPlanned`: the schedule has all that remains, so that the time can be estimated.
    void report(bool isPlanned);

Q_SIGNALS:
    void progressed(const tcia::catalog::IndexProgress &progress);
    void wantedChanged(bool wanted);

private:
    std::optional<qint64> secondsLeft() const;

    const IndexScope &m_scope;
    const IndexSchedule &m_schedule;
    IndexProgress m_progress;
    qint64 m_fetched = 0;   //!< collections, and
    qint64 m_fetchedMs = 0; //!< how long they took
};

} // namespace tcia::catalog
