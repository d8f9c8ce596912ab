// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"
#include "core/result.h"
#include "transfer/unpack.h"

#include <functional>

namespace tcia::transfer {

//! What was taken: one finished series below a root. Kept as one line of JSON each in `tcia-series.jsonl` in the root, appended
//! after the rename, so that a folder can be verified years later and on another machine.
struct Record
{
    Series series;
    QString folder;            //!< relative to the root, with `/`
    QList<UnpackedFile> files;
    QString server;            //!< base URL
    bool md5Checked = false;
    QDateTime taken;           //!< UTC
};

//! The file's name below a root.
QString recordPath(const QString &root);
//! Returns where in the file its line begins. One thread at a time for one root.
Result<qint64> appendRecord(const QString &root, const Record &record);
//! The record whose line begins at `offset`.
Result<Record> readRecordAt(const QString &root, qint64 offset);
//! Calls `each` with every line's record and where it begins; returns how many lines cannot be read. No file: none.
Result<qint64> forEachRecord(const QString &root, const std::function<void(const Record &, qint64 offset)> &each);
//! Whether a relative path of a folder stays below the root, whoever wrote it.
bool isBelowRoot(const QString &folder);
//! A record as the line it is kept as, without the line's end, and back. What would lead outside a root is refused.
QByteArray lineOf(const Record &record);
Result<Record> recordFromLine(const QByteArray &line);
//! All records; the last one of a series counts. Lines that cannot be read (a crash may cut the last) are counted.
struct Records { QList<Record> records; qint64 unreadable = 0; };
Result<Records> readRecords(const QString &root);

} // namespace tcia::transfer
