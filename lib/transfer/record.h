// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"
#include "core/result.h"
#include "transfer/unpack.h"

#include <functional>

class QJsonObject;

namespace tcia::transfer {

//! What was taken: one finished series below a root. Kept as one line of JSON each in `tcia-series.jsonl` in the root, appended
//! after the rename, so that a folder can be verified years later and on another machine.
struct Record
{
    Series series;
    QString folder;            //!< relative to the root, with `/`
    QList<UnpackedFile> files;
    QString server;            //!< base URL
    Digest::Kind proof = Digest::Kind::None; //!< the strongest that the server gave of every file; all were right
    QDateTime taken;           //!< UTC
    QString boot {};           //!< the run of the system in which it was written
};

//! The file's name below a root.
QString recordPath(const QString &root);
//! Appends lines made by lineOf(); returns where in the file each begins. On an error none is there. One thread at a time for one
//! root. The lines are not yet on the disk when it returns.
Result<QList<qint64>> appendRecords(const QString &root, const QList<QByteArray> &lines);
//! Notes that all before `offset` has reached the disk.
Result<void> appendCheckpoint(const QString &root, qint64 offset);
//! Whether nothing was recorded since the last checkpoint, and that covers all before it.
bool isSynced(const QString &root);
//! Which run of the system this is; empty where it does not say.
QString bootId();
//! The record whose line begins at `offset`.
Result<Record> readRecordAt(const QString &root, qint64 offset);
//! What a reading of the whole file came upon besides records.
struct RecordSums
{
    qint64 unreadable = 0; //!< lines that cannot be read (a crash may cut the last) or are longer than any of ours
    qint64 synced = 0;     //!< what begins before this offset had reached the disk when the last checkpoint was written
};
//! Calls `each` with every line's record and where it begins. No file: no record.
Result<RecordSums> forEachRecord(const QString &root, const std::function<void(const Record &, qint64 offset)> &each);
//! What is known of a series, as JSON by the archive's own names, and back.
QJsonObject seriesToJson(const Series &series);
Series seriesFromJson(const QJsonObject &json);
//! Whether a relative path of a folder stays below the root, whoever wrote it.
bool isBelowRoot(const QString &folder);
//! Whether links lead a folder that is there out of the root.
bool isLinkedAway(const QString &root, const QString &folder);
//! A record as the line it is kept as, without the line's end, and back. What would lead outside a root is refused.
QByteArray lineOf(const Record &record);
Result<Record> recordFromLine(const QByteArray &line);
//! All records; the last one of a series counts. Lines that cannot be read (a crash may cut the last) are counted.
struct Records { QList<Record> records; qint64 unreadable = 0; };
Result<Records> readRecords(const QString &root);

} // namespace tcia::transfer
