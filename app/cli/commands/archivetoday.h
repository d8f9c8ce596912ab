// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/archive.h"
#include "cli/output/tables.h"
#include "cli/runtime/exitstatus.h"
#include "provenance/difference.h"

namespace tcia::cli {

class Session;

//! The series of a record that came from one server, and that server.
struct RecordedPart
{
    archive::Archive *archive = nullptr;
    qsizetype source = -1;            //!< position in the record; -1: of several, because the user named the server
    QList<provenance::Entry> entries; //!< all but dropped ones
};

//! The record's series by the servers that they came from, or all of the server that --server or --url names. Usage
//! where the record knows only an address.
Result<QList<RecordedPart>> recordedParts(Session &session, const provenance::Record &record);

//! What a server says today about the series of a record.
struct ArchiveToday
{
    QHash<QString, Series> series; //!< by series UID
    QList<provenance::Difference> differences;
    qint64 unanswered = 0;     //!< series about which it gave no answer
    qint64 partlyCompared = 0; //!< series of which recorded attributes could not be compared
    QStringList uncompared {}; //!< their keys
    qint64 unsized = 0;        //!< series whose recorded size could not be compared: it was not asked for so many
    Exit exit = Exit::Done;    //!< of its failures, which are reported
};

//! Whether the record's filters and shared lists are repeated, to find series that are new.
enum class NewSeries { Ignored, Searched };

//! Asks the server about each series. Says which recorded attributes could not be compared.
ArchiveToday askToday(Session &session, const provenance::Record &record, const RecordedPart &part,
                      NewSeries newSeries);

//! Incomplete, and says so, if the parts have no series: it is not known then that nothing differs.
Exit reportNothingToCompare(Session &session, const QList<RecordedPart> &parts);

//! Differences as rows.
Table tableOf(const QList<provenance::Difference> &differences);

} // namespace tcia::cli
