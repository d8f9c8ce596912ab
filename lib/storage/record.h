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
    Digest::Kind proof = Digest::Kind::None; //!< the strongest that the server gave of every file; all were right
    QDateTime downloaded;                    //!< UTC
    QString boot {};                         //!< boot id of the system when it was written
};

//! The file's name below a root.
QString recordPath(const QString &root);
//! Whether there is one, or may be one: also where the disk does not say, or it is a link, which all that reads or
//! writes it refuses.
bool hasRecord(const QString &root);
//! How far the record would be known to be on the disk once its file system is flushed: to be asked before the flush.
//! 0 only where there is certainly none.
Result<qint64> recordSize(const QString &root);
//! Appends lines made by lineOf(); returns where in the file each begins. On an error none is there. One thread at a
//! time for one root. The lines are not yet on the disk when it returns.
Result<QList<qint64>> appendRecords(const QString &root, const QList<QByteArray> &lines);
//! Whether records can be appended. Where not, the error names the record and says what to do. Leaves no new file.
Result<void> checkAppendable(const QString &root);
//! Flushes the record to the disk.
Result<void> flushRecord(const QString &root);
//! Notes that all before `offset` has reached the disk.
Result<void> appendCheckpoint(const QString &root, qint64 offset);
//! Whether nothing was recorded since the last checkpoint, and that covers all before it.
bool isSynced(const QString &root);
//! The boot id of the system; empty if unknown.
QString bootId();
//! The record whose line begins at `offset`.
Result<Record> readRecordAt(const QString &root, qint64 offset);
//! Findings in the file other than records.
struct RecordSums
{
    qint64 unreadable = 0; //!< lines that cannot be read (a crash may cut the last) or are longer than any of ours
    qint64 synced = 0;     //!< what begins before this offset had reached the disk when the last checkpoint was written
};
//! Calls `each` with every line's record and where it begins. No file: no record.
Result<RecordSums> forEachRecord(const QString &root, const std::function<void(const Record &, qint64 offset)> &each);
//! Calls `each` with every line that begins at `offset` or behind it, with its end; empty where it is too long. No
//! file: no line.
Result<void> forEachLine(const QString &root, qint64 offset, const std::function<void(const QByteArray &line)> &each);
//! What is known of a series, as JSON by the archive's own names, and back.
QJsonObject seriesToJson(const Series &series);
Series seriesFromJson(const QJsonObject &json);
//! Whether a relative path of a folder stays below the root and out of the staging area, whichever program wrote it. Of
//! links on the way Directory takes care.
bool isBelowRoot(const QString &folder);
//! A record as the line it is kept as, without the line's end, and back. What would lead outside a root is refused.
QByteArray lineOf(const Record &record);
Result<Record> recordFromLine(const QByteArray &line);
//! All records; the last one of a series counts. Lines that cannot be read (a crash may cut the last) are counted.
struct Records
{
    QList<Record> records;
    qint64 unreadable = 0;
};
Result<Records> readRecords(const QString &root);

} // namespace tcia::storage
