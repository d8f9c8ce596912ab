// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"
#include "core/result.h"
#include "transfer/unpack.h"

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
Result<void> appendRecord(const QString &root, const Record &record);
//! All records; the last one of a series counts. Lines that cannot be read (a crash may cut the last) are counted.
struct Records { QList<Record> records; qint64 unreadable = 0; };
Result<Records> readRecords(const QString &root);

} // namespace tcia::transfer
