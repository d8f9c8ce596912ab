// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/platform/directory.h"
#include "core/records.h"
#include "core/result.h"

#include <QList>

#include <functional>
#include <optional>

class QIODevice;

namespace tcia::verify {

//! Bytes between which a size lies that was written down rounded.
struct SizeRange
{
    qint64 least = 0;
    qint64 most = 0;
    bool holds(qint64 size) const { return size >= least && size <= most; }
};

//! One series as NBIA Data Retriever wrote it into its `metadata.csv`, or its successor, TCIA Data Retriever.
struct NbiaRecord
{
    Series series;         //!< what the line tells; imageCount as recorded
    QString folder;        //!< relative to the table's folder, with `/`, never outside it
    QStringList places {}; //!< where the successor puts it, for its table does not say; `folder` is the first of them
    std::optional<SizeRange> size; //!< of all its images
};

//! Calls `each` with every line's record; returns how many lines cannot be read or lead outside. Streams: the table may
//! be of any size. A table without the columns of either is Usage.
Result<qint64> forEachNbiaRecord(QIODevice &table, const std::function<void(const NbiaRecord &)> &each);

//! All records of a folder's metadata.csv, or of that in its folder `metadata`, where the successor keeps it; NotFound
//! where there is none. The last one of a series counts. A table without places is Usage where none of its series lies
//! below the folder.
struct NbiaRecords
{
    QList<NbiaRecord> records;
    qint64 unreadable = 0;
};
Result<NbiaRecords> readNbiaRecords(const Directory &folder);

//! A size as Data Retriever writes it: "3.76 KB", "15,82 MB", "512 B"; 1000-based, rounded to the digits that are
//! there.
std::optional<SizeRange> parseRoundedSize(QStringView text);

} // namespace tcia::verify
