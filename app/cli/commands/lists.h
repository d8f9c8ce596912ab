// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/locatorlookup.h"
#include "basket/manifest.h"
#include "core/result.h"
#include "provenance/selection.h"
#include "session/serieslists.h"

namespace tcia::cli {

class Session;

//! A list that was named on the command line, and what records say about it.
struct ReadList
{
    basket::Manifest manifest;
    provenance::ChosenList chosen;
};

//! Reads a list in any form (session::readList()); `-` is standard input. Reports its unreadable parts, and where
//! series are wanted the rows that name single files.
Result<ReadList> readList(Session &session, const QString &path, session::ListOf wanted = session::ListOf::Series);

//! Warns about a list made for another server.
void compareServers(Session &session, const basket::Manifest &manifest, const QString &path);

//! Says where lines of the list name single files.
void noteSingleFiles(Session &session, const basket::Manifest &manifest);

//! Names every place at which the server knows no series, so that each line of a list is accounted for.
void reportUnknownPlaces(Session &session, const archive::Server &server, const QStringList &places);

//! Looks up the series at a list's places in buckets, and names those at which the server knows none.
Result<archive::LocatedSeries> locatedSeries(Session &session, const basket::Manifest &manifest);

} // namespace tcia::cli
