// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "basket/filerows.h"
#include "cli/runtime/exitstatus.h"

namespace tcia::cli {

class Session;

//! Fetches the single files that lists name into a folder of their own below `root`, and says what became of each row.
//! `areAlone`: no series were selected, so the results are printed as the command's table. Network if server or network
//! caused all failures and nothing is there, Incomplete after other failures.
Exit downloadFiles(Session &session, const QString &root, const QList<basket::FileRow> &rows, bool areAlone);

} // namespace tcia::cli
