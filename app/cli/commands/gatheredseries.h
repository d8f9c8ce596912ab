// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/runtime/exitstatus.h"
#include "core/records.h"
#include "core/result.h"

namespace tcia::transfer {
struct SeriesRequest;
}

namespace tcia::cli {

class Session;

//! Series from several sources that were named on the command line.
struct GatheredSeries
{
    QList<Series> series;
    Exit exit = Exit::Done; //!< Incomplete if something that was named could not be read or found
};

//! Whether the studies of series matter: those of lists without them are then looked up.
enum class Studies { Unneeded, Needed };

//! Adds the series that DIR's record names. Reports those that are not in it any more, and how
//! many were requested and are not in it yet.
Result<void> addFolder(Session &session, GatheredSeries &out);

//! Adds what --series, --manifest, --basket, --shared-list and the archive's filters select, if anything. Bare ones are
//! looked up in stored content and on the server, with --offline only in stored content. Those that the server does not
//! know are reported and left out.
Result<void> addSelected(Session &session, Studies studies, GatheredSeries &out);

//! Adds the series of a folder's requests. Bare ones are looked up in the same way, on the server that was named, or
//! else on the one that they were requested from. Those that it does not know are reported and stay as they are.
Result<void> addRequested(Session &session, const QList<transfer::SeriesRequest> &requests, GatheredSeries &out);

//! Leaves the first of each series.
void removeRepeats(GatheredSeries &series);

} // namespace tcia::cli
