// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/commands/commands.h"
#include "cli/output/table.h"
#include "transfer/transfer.h"

#include <vector>

namespace tcia::cli {

//! What became of each series, one row each.
Table resultsOf(const std::vector<transfer::Transfer> &transfers);

//! The exit status of a download that ran to its end: 3 where nothing came and server or network are to blame for all
//! of it.
Exit exitOf(const std::vector<transfer::Transfer> &transfers);

//! What a download would fetch, with the reason where that cannot be told.
struct Planned
{
    Series series;
    std::optional<Error> error;
};
Table planOf(const QList<Planned> &planned, const QString &layout);

} // namespace tcia::cli
