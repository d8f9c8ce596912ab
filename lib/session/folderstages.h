// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "stages/stagerunner.h"

#include <map>
#include <mutex>

namespace tcia::session {

//! The stages of one folder, run as long as the object lives: the folder's journal is open from the first call on. Each
//! stage has a runner of its own, so that a series passes through those alone that were named with it here, whatever
//! the folder's journal says. Blocking; thread-safe: call it from disk threads.
class FolderStages
{
public:
    //! A series, and where it lies.
    struct Place
    {
        QString seriesUid;
        QString studyUid {};
        QString folder {}; //!< below the root; empty: by the folder's records
    };
    //! The events come on threads of the runners, and must not call this object.
    FolderStages(const QString &root, stages::StageEvents events);
    ~FolderStages(); //!< ends what runs
    Q_DISABLE_COPY_MOVE(FolderStages)

    //! Series for which nothing is run.
    struct LeftOut
    {
        QStringList missing;             //!< UIDs that no record has
        QHash<QString, Error> failed {}; //!< whose files cannot be read, by UID
    };
    //! Runs a stage for series; those that failed or were cancelled wait again.
    Result<LeftOut> run(const stages::StageSpec &stage, const QList<Place> &series);
    //! Cancels a stage, by its key, for series that wait or run. What runs for others begins again.
    Result<void> cancel(const QString &stage, const QStringList &seriesUids);
    //! Lets other programs use the journal, unless run() or cancel() were called more than that many times: then there
    //! is something to do again.
    void close(qint64 calls);
    //! Ends what runs without a change of states; nothing is run afterwards. Does not wait.
    void stop();

private:
    //! One stage, and what was added to it.
    struct Run
    {
        stages::StageSpec spec;
        QHash<QString, stages::SeriesFiles> series; //!< by UID
        std::unique_ptr<stages::StageRunner> runner;
    };
    Result<void> open();
    void add(const stages::StageSpec &stage, const QList<stages::SeriesFiles> &series);
    void start(Run &run); //!< runs all its series from now on
    //! Where the series lie; missing ones are not in it.
    Result<QHash<QString, Place>> placesOf(const QList<Place> &series) const;

    const QString m_root;
    const stages::StageEvents m_events;
    std::atomic_bool m_cancelled = false, m_isStopped = false;
    std::mutex m_guard; //!< of what follows, from calls on several threads
    qint64 m_calls = 0;
    std::unique_ptr<stages::StageJournal> m_journal;
    std::unique_ptr<stages::StageContext> m_context;
    std::map<QString, Run> m_runs; //!< by stage key
};

} // namespace tcia::session
