// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/archive.h"
#include "cli/commands/selection.h"
#include "cli/runtime/exitstatus.h"
#include "transfer/transfer.h"

#include <vector>

namespace tcia::cli {

class LaterPlaces;
class Session;
class StageRun;

//! The requests of a run to one server with one target.
struct DownloadPart
{
    archive::Archive *archive = nullptr;
    transfer::Target target;
    QList<Series> series;
};

//! The start of a run.
struct DownloadStart
{
    QList<DownloadPart> parts;
    std::vector<transfer::Transfer> before; //!< of an earlier run that is continued
    QStringList made;                       //!< created folders, the innermost first
    bool isAnyLost = false;
    LaterPlaces *later = nullptr; //!< adds to the run
};

//! Records the requests of a run in the folder before any transfer starts, and how they were chosen (the series of
//! `selected` do not count). Says what else is pending there. Returns whether earlier requests were lost.
Result<bool> recordRequests(Session &session, const QString &root, const QList<DownloadPart> &parts,
                            const SelectedSeries &selected);

//! Runs the queue and prints its results. Unfinished series stay pending in the folder.
Exit runDownload(Session &session, const QString &root, DownloadStart begun);

//! What stages still have to do when the series of a run are there.
Exit finishStages(Session &session, StageRun &run);

//! A cancelled download is not given up: says how it is resumed, and makes its series wait.
void reportWaiting(Session &session, std::vector<transfer::Transfer> &transfers);

} // namespace tcia::cli
