// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QList>

#include <vector>

namespace tcia::parquet {

//! A node of the schema, as the file describes it. -1 where the file does not say.
struct SchemaElement
{
    QByteArray name;
    qint32 type = -1;
    qint32 repetition = -1;
    qint32 children = 0;
    qint32 convertedType = -1;
    qint32 logicalType = -1;
    bool isSigned = true;
};

//! Where the values of one column lie in one row group, and how they are written.
struct ChunkDescription
{
    qint32 type = -1;
    qint32 codec = -1;
    qint64 values = -1;           //!< with those that are null
    qint64 dataOffset = -1;       //!< of the first data page, in the file
    qint64 dictionaryOffset = -1; //!< of the dictionary; -1 if there is none
    qint64 packedBytes = -1;      //!< of all its pages with their headers
    bool isEncrypted = false;
    bool isElsewhere = false; //!< in another file
};

//! Where in the file the first page of a column lies: its dictionary if it has one. Some writers give 0 for none.
qint64 firstByteOf(const ChunkDescription &chunk);

//! Rows whose values lie together.
struct RowGroup
{
    qint64 rows = -1;
    std::vector<ChunkDescription> chunks; //!< one for each column
};

//! A key and its value, both as the writer chose them.
struct KeyValue
{
    QByteArray key;
    QByteArray value;
};

//! What a file says about itself.
struct Footer
{
    qint64 rows = -1;
    QList<SchemaElement> schema; //!< the first is the root; each is followed by its children
    std::vector<RowGroup> rowGroups;
    QList<KeyValue> keyValues;
    QByteArray createdBy;
    bool isEncrypted = false;
};

//! Decodes the description, which has nothing after it. Numbers are as written: nothing says that they are true.
Result<Footer> readFooter(QByteArrayView bytes);

} // namespace tcia::parquet
