// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/output/results.h"

namespace tcia::archive {
class Archive;
}

namespace tcia::cli {

class Session;

//! Whether too little is known of a series to say where it belongs.
bool isBare(const Series &series);

//! Resolves each series: from the given record if complete, else from stored content, else from `archive`; one entry
//! each, in order. After an interrupt, unresolved series fail as Cancelled.
QList<ResolvedSeries> resolved(Session &session, archive::Archive &archive, const QList<Series> &series);

//! The series with what stored content of any age says of those that are bare, without a request.
QList<Series> withStoredAttributes(Session &session, const archive::Server &server, const QList<Series> &series);

//! What the archive says now about each UID, in order, without stored content: its getSeries, or with what some servers
//! have to be asked for in addition.
enum class Answers { First, Complete };
QList<ResolvedSeries> queryAgain(Session &session, archive::Archive &archive, const QStringList &seriesUids,
                                 Answers answers = Answers::First);

//! Reports unresolved series with their errors; returns the exit status.
Exit reportFailures(Session &session, const QList<ResolvedSeries> &planned);

} // namespace tcia::cli
