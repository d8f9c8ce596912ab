// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "parquet/column.h"
#include "parquet/decompressor.h"
#include "parquet/limits.h"
#include "parquet/memorybudget.h"
#include "parquet/pageheader.h"

#include <QByteArray>
#include <QFile>

#include <optional>
#include <vector>

namespace tcia::parquet {

//! Bytes whose share of the budget lives as long as they do.
struct HeldBytes
{
    QByteArray bytes {};
    MemoryBudget::Part part {};
};

//! A page, decompressed.
struct Page
{
    HeldBytes content {};
    qint32 values = 0; //!< with those that are null
    Encoding encoding = Encoding::Plain;
    bool isDictionary = false;
    QByteArrayView levels {}; //!< which values are null; empty if the column is not optional
    QByteArrayView data {};   //!< the values
};

//! What the columns of a file share while they are read. On one thread.
struct Workspace
{
    QFile &file;
    const Limits &limits;
    MemoryBudget &budget;
    Decompressor decompressor {};
    QByteArray packed {};           //!< of the page at hand
    std::vector<qint32> numbers {}; //!< while values are decoded
};

//! Reads the pages of one column in one row group, one after the other: finds, checks and decompresses them. On one
//! thread; the workspace and the column must outlive it.
class PageReader
{
public:
    //! `chunk` has been checked: its codec is known and it lies within the file.
    PageReader(Workspace &workspace, const Column &column, const ChunkDescription &chunk);

    //! The next page; none after the last. An error if it is damaged, or written in a way that is not supported.
    Result<std::optional<Page>> next();

private:
    Result<PageHeader> readHeader();
    Result<QByteArrayView> bytesAt(qint64 position, qint64 count);
    Result<void> check(const PageHeader &header) const;
    Result<HeldBytes> unpacked(const PageHeader &header, QByteArrayView packed, qsizetype unpackedBefore);
    Result<Page> page(const PageHeader &header, QByteArrayView packed);
    bool splitLevels(const PageHeader &header, Page &page) const;

    Workspace &m_workspace;
    const Column &m_column;
    const Codec m_codec;
    qint64 m_at;
    const qint64 m_end;
};

} // namespace tcia::parquet
