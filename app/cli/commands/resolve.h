// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/output/results.h"

namespace tcia::archive {
class Archive;
}

namespace tcia::cli {

class Session;

//! What is told of each series: as it was named where that says enough, else what is known of it on this computer, else what
//! `archive` says; one entry each, in the same order. An interrupt ends it; what was not known by then has failed as Cancelled.
QList<Planned> resolved(Session &session, archive::Archive &archive, const QList<Series> &series);

//! What the archive's getSeries says of each UID, in the same order; nothing from what is known on this computer.
QList<Planned> askedAgain(Session &session, archive::Archive &archive, const QStringList &seriesUids);

//! Says of which series nothing could be told, and why; the exit status for it.
Exit tellFailures(Session &session, const QList<Planned> &planned);

} // namespace tcia::cli
