// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/commands/commands.h"
#include "cli/output/tables.h"
#include "transfer/transfer.h"

#include <vector>

namespace tcia::cli {

//! The outcome of each series, one row each.
Table resultsOf(const std::vector<transfer::Transfer> &transfers);

//! For failures of network or server that what was asked for cannot cause.
bool isTransportFault(const std::optional<Error> &error);

//! The exit status of a completed download: 3 if nothing was downloaded and server or network caused all failures.
Exit exitOf(const std::vector<transfer::Transfer> &transfers);

//! What a download would fetch, with the error for unresolved series.
struct ResolvedSeries
{
    Series series;
    std::optional<Error> error;
};
Table planOf(const QList<ResolvedSeries> &planned, const QString &layout);

} // namespace tcia::cli
