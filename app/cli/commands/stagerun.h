// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/output/tables.h"
#include "cli/runtime/exitstatus.h"
#include "stages/stagerunner.h"
#include "transfer/downloadmanager.h"

#include <QSet>

namespace tcia::cli {

class Session;

//! Stages for the series of a folder in one run of the program. Lives on the session's thread; the work is done on
//! threads of its own, and ended by an interrupt.
class StageRun
{
public:
    //! For these stages; takes the folder's journal. Blocks for the disk.
    static Result<std::unique_ptr<StageRun>> open(Session &session, const QString &root,
                                                  const QList<stages::StageSpec> &stages);

    stages::StageJournal &journal() { return *m_journal; }
    //! Asks for these series, which are run once add() names their files. See StageJournal::ask().
    Result<void> ask(const QStringList &seriesUids, bool again = false);
    void add(const stages::SeriesFiles &series);
    //! Adds every series of a download that is complete, when it is.
    void follow(transfer::DownloadManager &manager);
    //! Adds the recorded series that ask() was called for and that still wait in one of the stages.
    Result<void> addWaiting();

    //! Waits for the end, says what failed and where its log is, and prints one row per series and stage if `isTable`.
    Exit finish(bool isTable);

private:
    StageRun(Session &session, const QString &root, const QList<stages::StageSpec> &stages,
             std::unique_ptr<stages::StageJournal> journal);
    void noteOutage(const QString &stage, const Error &error);
    Exit report(const QList<stages::StageRow> &ended);
    qsizetype asked() const; //!< how many stages of the added series were asked for

    QObject m_home; // of the session's thread, for what other threads have to say
    Session &m_session;
    const QString m_root;
    const QList<stages::StageSpec> m_stages;
    std::unique_ptr<stages::StageJournal> m_journal;
    stages::StageContext m_context;
    QSet<QString> m_wanted; //!< UIDs of the series that were asked for in this run
    QSet<QString> m_added;  //!< series UIDs
    QList<stages::StageRow> m_ended;
    qsizetype m_unreadable = 0;
    std::unique_ptr<stages::StageRunner> m_runner;
};

//! The stages of --after, which are to follow a download; null if there are none. `seriesUids` are the series of the
//! download. Says that others wait in the folder, but runs none: what a folder's journal says, anyone may have written.
Result<std::unique_ptr<StageRun>> stagesAfter(Session &session, const QString &root, const QStringList &seriesUids);

//! Rows as a table.
Table tableOf(const QList<stages::StageRow> &rows);

} // namespace tcia::cli
