// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/runtime/exitstatus.h"
#include "core/records.h"
#include "core/result.h"

namespace tcia::cli {

class Session;

//! What a cohort is made of.
struct CohortSeries
{
    QList<Series> series;
    Exit exit = Exit::Done; //!< Incomplete if something that was named could not be read or found
};

//! Whether the studies of series matter: those of lists without them are then looked up.
enum class Studies { Unneeded, Needed };

//! The series of DIR's record, of --series and of --manifest, without repeats, after the rules of the options. Bare
//! ones are looked up in stored content and on the server, with --offline only in stored content. Reports what was left
//! out and why.
Result<CohortSeries> cohortSeries(Session &session, Studies studies);

} // namespace tcia::cli
