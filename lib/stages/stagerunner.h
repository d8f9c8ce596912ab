// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/retrypolicy.h"
#include "stages/stage.h"

#include <QSet>

#include <condition_variable>
#include <deque>
#include <map>
#include <thread>
#include <vector>

namespace tcia::stages {

//! How stages are run.
struct StagePolicy
{
    int parallel = 2; //!< series at a time, each with an association of its own
    RetryPolicy retries {};
    int timeLimitMs = 3'600'000; //!< of one program for one series
};

//! What a runner reports, on its threads, one call at a time. All but `ended` may be empty.
struct StageEvents
{
    std::function<void(const StageRow &)> ended;
    //! The peer of a stage fails, and is probed from now on: once an outage.
    std::function<void(const QString &stage, const Error &)> outage = {};
    std::function<void(const QString &stage, const QString &seriesUid)> began = {};
    std::function<void(const QString &stage, const Error &)> gaveUp = {}; //!< once a stage
};

//! Runs stages for series as they are added, on threads of its own: each series in their order through those stages
//! that the journal was asked for for it. What the journal says is done of an unchanged series, has failed or was
//! cancelled is reported, not done again. After a transient error of a peer (see Stage::isOfPeer()), a series is tried
//! again by the retry policy, at last as a probe of a failing server: for many minutes, by default. Then its stage is
//! given up for all series, which wait for another run; at once after any other error of a peer. All functions but the
//! destructor may be called from any thread.
class StageRunner
{
public:
    //! All must outlive it.
    StageRunner(const QList<StageSpec> &stages, const StageContext &context, const StagePolicy &policy,
                StageEvents events);
    ~StageRunner(); //!< waits for the threads: set StageContext::cancelled to end them early
    Q_DISABLE_COPY_MOVE(StageRunner)

    void add(const SeriesFiles &series);
    void finish(); //!< waits until everything that was added has ended, waits for another run or was cancelled
    //! Why a stage was given up: the first such error.
    std::optional<Error> givenUp() const;

private:
    void work();
    std::optional<SeriesFiles> next();
    void runStage(const StageSpec &spec, Stage &stage, const SeriesFiles &series);
    Result<void> attempts(const StageSpec &spec, Stage &stage, const SeriesFiles &series, int &tries);
    std::optional<qint64> delayAfter(const StageSpec &spec, const Error &error, int failures);
    Result<void> writeLog(const StageSpec &spec, const SeriesFiles &series, const QByteArray &log,
                          const Result<void> &result);
    //! Also ends when another thread has reached the stage's peer, or has given the stage up. False if it was
    //! cancelled.
    bool wait(const QString &stage, qint64 milliseconds);
    void peerAnswered(const QString &stage);
    bool isGivenUp(const QString &stage) const;
    void giveUp(const QString &stage, const Error &error);

    const QList<StageSpec> m_stages;
    const StageContext &m_context;
    const StagePolicy m_policy;
    const StageEvents m_events;
    mutable std::mutex m_guard;
    std::condition_variable m_changed;
    std::deque<SeriesFiles> m_queue;
    bool m_isFinished = false;
    std::map<QString, Error> m_givenUp; //!< by stage
    QSet<QString> m_failing;            //!< stages whose peers are probed
    std::vector<std::thread> m_threads;
};

} // namespace tcia::stages
