// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"
#include "core/result.h"
#include "storage/unpackedfile.h"

#include <functional>

class QJsonObject;

namespace tcia::storage {

//! The record of one completed series: one line of JSON in the root's `tcia-series.jsonl`, appended after the rename,
//! with which a folder can be verified years later on another machine.
struct Record
{
    Series series;
    QString folder; //!< relative to the root, with `/`
    QList<UnpackedFile> files;
    QString server;                          //!< base URL
    Digest::Kind proof = Digest::Kind::None; //!< the strongest proof the server provided for every file; all matched
    QDateTime downloaded;                    //!< when it was downloaded (UTC)
    QString boot {};                         //!< boot id of the system when it was written
    QString version {};     //!< of the program that wrote it; empty for earlier ones, which did not say so
    bool isAdopted = false; //!< another program has put it there: its folder is not the one that a layout gives it
};

//! The file's name below a root.
QString recordPath(const QString &root);
//! Whether a record exists or may exist: also true if the disk gives no answer, or for a link, which all readers and
//! writers of the record refuse.
bool hasRecord(const QString &root);
//! The size up to which the record is on the disk after a flush of its file system; call it before the flush. 0 only if
//! there is certainly no record.
Result<qint64> recordSize(const QString &root);
//! Appends lines made by lineOf(); returns the offset of each. On an error none is appended. One thread at a time for
//! one root. The lines are not yet flushed when it returns.
Result<QList<qint64>> appendRecords(const QString &root, const QList<QByteArray> &lines);
//! Checks that records can be appended. Otherwise the error names the record and says what to do. Leaves no new file.
Result<void> checkAppendable(const QString &root);
//! Flushes the record to the disk.
Result<void> flushRecord(const QString &root);
//! Records that everything before `offset` has reached the disk.
Result<void> appendCheckpoint(const QString &root, qint64 offset);
//! Whether the last checkpoint is the last line and covers everything before it.
bool isSynced(const QString &root);
//! The boot id of the system; empty if unknown.
QString bootId();
//! The record whose line begins at `offset`.
Result<Record> readRecordAt(const QString &root, qint64 offset);
//! Findings in the file other than records.
struct RecordSums
{
    qint64 unreadable =
        0;             //!< unreadable lines (a crash may truncate the last) or lines longer than this program writes
    qint64 synced = 0; //!< lines before this offset had reached the disk when the last checkpoint was written
};
//! Calls `each` with every record and its offset. Without a file there are no records.
Result<RecordSums> forEachRecord(const QString &root, const std::function<void(const Record &, qint64 offset)> &each);
//! Calls `each` with every line at or after `offset`, including its line end, and its own offset; empty if it is too
//! long. Without a file there are no lines.
Result<void> forEachLine(const QString &root, qint64 offset,
                         const std::function<void(const QByteArray &line, qint64 offset)> &each);
//! A series as JSON with the archive's own keys, and back.
QJsonObject seriesToJson(const Series &series);
Series seriesFromJson(const QJsonObject &json);
//! Whether a relative folder path stays below the root and outside the staging area, whichever program wrote it.
//! Directory handles links on the way.
bool isBelowRoot(const QString &folder);
//! A record as its stored line, without the line end, and back. Refuses paths that leave the root.
QByteArray lineOf(const Record &record);
Result<Record> recordFromLine(const QByteArray &line);
//! All records; the last one of a series counts. Unreadable lines (a crash may truncate the last) are counted.
struct Records
{
    QList<Record> records;
    qint64 unreadable = 0;
};
Result<Records> readRecords(const QString &root);

} // namespace tcia::storage
