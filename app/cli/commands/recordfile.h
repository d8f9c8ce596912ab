// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/commands/fetch.h"
#include "provenance/recordfiles.h"

namespace tcia::cli {

//! Reads the record of provenance that RECORD names: a file, or a folder that this program downloaded into. Reports
//! lines that cannot be read, whose series it lacks, and then makes `exit` Incomplete at least.
Result<provenance::Record> readRecordSource(Session &session, Exit &exit, provenance::RecordedFiles files);

//! The same for the records of other programs: `unreadable` lines.
Exit reportUnreadable(Session &session, qint64 unreadable);

//! Says that series were requested and are not there, of which what is made of the others has nothing: Incomplete.
Exit reportPending(Session &session, qint64 pending);

//! Whether keepRecord() may write what it will: Usage for a table that is not ours to replace, Disk for a file that
//! cannot be written. Call it before the download.
Result<void> checkRecordFiles(Session &session, const QString &root);

//! --record and --metadata-csv of a download: writes the record of its folder into that file, too, and the table into
//! the folder; says what it cannot.
Exit keepRecord(Session &session, const QString &root, const FetchResult &fetched);

} // namespace tcia::cli
