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
    //! Asks for these series, which are run once add() names their files. Those that were asked for before stay as they
    //! are, or wait again if `again`.
    Result<void> ask(const QStringList &seriesUids, bool again = false);
    void add(const stages::SeriesFiles &series);
    //! Adds every series of a download that is complete, when it is.
    void follow(transfer::DownloadManager &manager);
    //! Adds the recorded series that still wait in one of the stages.
    Result<void> addWaiting();

    //! Waits for the end, says what failed and where its log is, and prints one row per series and stage if `isTable`.
    Exit finish(bool isTable);

private:
    StageRun(Session &session, const QString &root, const QList<stages::StageSpec> &stages,
             std::unique_ptr<stages::StageJournal> journal);
    Exit report(const QList<stages::StageRow> &ended);

    Session &m_session;
    const QString m_root;
    const QList<stages::StageSpec> m_stages;
    std::unique_ptr<stages::StageJournal> m_journal;
    stages::StageContext m_context;
    QSet<QString> m_added; //!< series UIDs
    QList<stages::StageRow> m_ended;
    qsizetype m_unreadable = 0;
    std::unique_ptr<stages::StageRunner> m_runner;
};

//! The stages that are to follow a download: those of --after, and those that still wait in the folder; null if there
//! are none. `seriesUids` are the series of the download.
Result<std::unique_ptr<StageRun>> stagesAfter(Session &session, const QString &root, const QStringList &seriesUids);

//! Rows as a table.
Table tableOf(const QList<stages::StageRow> &rows);

} // namespace tcia::cli
