// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "parquet/file.h"
#include "parquet/pageheader.h"

#include <QByteArray>
#include <QList>
#include <QStringList>
#include <QTemporaryFile>

namespace tcia::tests {

//! Writes structs of Thrift's compact protocol, whatever is put into them.
class ThriftStruct
{
public:
    ThriftStruct &number(int id, qint64 value, parquet::ThriftCompact::Type type = parquet::ThriftCompact::Type::Int32);
    ThriftStruct &truth(int id, bool value);
    ThriftStruct &text(int id, const QByteArray &value);
    ThriftStruct &inner(int id, const ThriftStruct &value);
    ThriftStruct &list(int id, const QList<ThriftStruct> &values);
    QByteArray bytes() const { return m_bytes + '\0'; }

private:
    void head(int id, parquet::ThriftCompact::Type type);

    QByteArray m_bytes;
    int m_last = 0;
};

QByteArray varint(quint64 value);

//! A page with its header. What the header says of sizes is true unless it is set.
struct MadePage
{
    parquet::PageHeader header {};
    QByteArray content {}; //!< as it lies in the file

    QByteArray bytes() const;
};

//! A file with one column.
struct MadeFile
{
    QByteArray name = "column";
    parquet::PhysicalType type = parquet::PhysicalType::Int32;
    bool isOptional = false;
    qint32 codec = 0;
    qint64 rows = 0;
    QList<MadePage> pages {};
    qint64 chunkValues = -1; //!< -1: as many as rows
    qint64 groupRows = -1;   //!< likewise
    qint64 packedBytes = -1; //!< -1: as many as there are
    QByteArray elsewhere {}; //!< the path of another file
    bool isColumnEncrypted = false;

    QByteArray bytes() const;
};

//! A file of these pages that describes itself so.
QByteArray fileOf(const QByteArray &pages, const ThriftStruct &description);

//! A page of version 1 with plain numbers of 32 bits.
MadePage plainPage(const QList<qint32> &values);

//! Little endian, as PLAIN has it.
QByteArray plain(const QList<qint32> &values);

//! A file on disk with these bytes, deleted with it.
class StoredFile
{
public:
    explicit StoredFile(const QByteArray &bytes);
    QString path() const { return m_file.fileName(); }
    void put(qsizetype at, char byte); //!< changes a byte of it

private:
    QTemporaryFile m_file;
};

//! All that a file's readable columns hold, as text: one list per column, null as "null". An error if one cannot be
//! read.
Result<QList<QStringList>> contentOf(const QString &path, const parquet::Limits &limits = {});

//! Reads all of a file and looks at every value, for the error alone.
Result<void> readThrough(const QString &path, const parquet::Limits &limits);

//! The value of a row, as text; "null".
QString valueOf(const parquet::Values &values, qsizetype row);

} // namespace tcia::tests
