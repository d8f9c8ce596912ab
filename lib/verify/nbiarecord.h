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

//! The range of bytes of a size that was written rounded.
struct SizeRange
{
    qint64 least = 0;
    qint64 most = 0;
    bool holds(qint64 size) const { return size >= least && size <= most; }
};

//! One series in the `metadata.csv` of NBIA Data Retriever or its successor, TCIA Data Retriever.
struct NbiaRecord
{
    Series series;             //!< attributes from the line; imageCount as recorded
    QString folder;            //!< relative to the table's folder, with `/`, never outside it
    QStringList candidates {}; //!< candidate folders of the successor, whose table does not name them; `folder` is the
                               //!< first
    std::optional<SizeRange> size; //!< total size of its images
};

//! Calls `each` with every record; returns the number of lines that are unreadable or lead outside. Streams, because
//! the table may have any size. Usage for a table without the columns of either program.
Result<qint64> forEachNbiaRecord(QIODevice &table, const std::function<void(const NbiaRecord &)> &each);

//! All records of a folder's metadata.csv, or of the one in its subfolder `metadata`, where the successor stores it;
//! NotFound if there is none. The last one of a series counts. Usage for a table without locations if none of its
//! series is below the folder.
struct NbiaRecords
{
    QList<NbiaRecord> records;
    qint64 unreadable = 0;
};
Result<NbiaRecords> readNbiaRecords(const Directory &folder);

//! Parses a size as written by Data Retriever: "3.76 KB", "15,82 MB", "512 B"; 1000-based, rounded to the given digits.
std::optional<SizeRange> parseRoundedSize(QStringView text);

} // namespace tcia::verify
