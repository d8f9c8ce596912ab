// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/platform/directory.h"
#include "storage/record.h"
#include "verify/nbiarecord.h"

#include <QMap>
#include <QStringList>

#include <optional>
#include <vector>

namespace tcia::verify {

//! A folder with a record of its content.
struct RecordRoot
{
    QString name; //!< below the root; empty for the root itself
    QList<storage::Record> records;
    QList<QList<NbiaRecord>> nbiaRecords; //!< by folder
    QStringList superseded;               //!< folders of Data Retriever's series that this program recorded as well
};

//! All records, and the parts that could not be read.
struct Recorded
{
    std::vector<RecordRoot> recordRoots;
    qint64 unreadable = 0;
    std::optional<Error> foreign; //!< a metadata.csv of another program
    QMap<QString, Error> closed;  //!< unreadable folders by their path below the root
};

//! The records in a folder and up to two folders below, of either program. An unreadable folder below the root is
//! reported and affects only its own content. NotFound without any record.
Result<Recorded> readRecordRoots(const Directory &root);

//! The series that the records of a folder say are in it.
struct RecordedContent
{
    QList<Series> series;
    qint64 missing = 0;    //!< series whose folder is not there any more
    qint64 unreadable = 0; //!< lines of records, and folders
};

//! The recorded series whose folders exist, without reading their files. NotFound without any record. Blocks for the
//! disk.
Result<RecordedContent> recordedContent(const QString &root);

} // namespace tcia::verify
