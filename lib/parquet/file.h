// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "parquet/batch.h"
#include "parquet/column.h"
#include "parquet/limits.h"

#include <QFile>
#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <stop_token>
#include <utility>

namespace tcia::parquet {

//! A Parquet file of a table: flat columns of texts, numbers and truth values, as indexes of archives are published.
//! Pages may be compressed with ZSTD, SNAPPY or not at all, and be written plainly or with a dictionary; anything else
//! is refused by name when its column is read, so that other columns can be. The file is not trusted: nothing of it
//! leads to more memory than the limits, and what contradicts itself is an error.
//!
//! Rows are delivered in batches, column by column; what a release of the table lacks is found out before:
//!
//!     auto file = parquet::File::open(path);
//!     if (!file)
//!         return failure(file.error());
//!     const qsizetype uid = file->column(u"SeriesInstanceUID"), modality = file->column(u"Modality"); // -1: not there
//!     return file->read({uid, modality}, [&](const parquet::Batch &batch) -> Result<void> {
//!         const parquet::Values &uids = batch.columns[0], &modalities = batch.columns[1];
//!         if (modalities.form == parquet::Values::Form::Codes)
//!             … // once for each row group: translate modalities.dictionary; then modalities.codes[row]
//!         for (qsizetype row = 0; row < batch.rows; ++row)
//!             add(uids.text(row), modalities.text(row)); // valid during this call
//!         return {};
//!     }, stop);
//!
//! Errors are of the kind Usage with the file's path, or of the disk; Memory; Cancelled. A file is used by one thread
//! at a time.
class File
{
public:
    //! Reads the description at the end of the file.
    static Result<File> open(const QString &path, const Limits &limits = {});

    const QList<Column> &columns() const { return m_columns; }
    qsizetype column(QStringView name) const; //!< its number; -1 if there is none of that name
    qint64 rows() const { return m_footer.rows; }
    qsizetype rowGroups() const { return qsizetype(m_footer.rowGroups.size()); }
    //! What the writer noted under that key, such as the version of the data; a null array if nothing.
    QByteArray note(QByteArrayView key) const;
    const QByteArray &createdBy() const { return m_footer.createdBy; } //!< the program that wrote it

    //! Takes a batch; an error ends the reading and is returned.
    using Take = std::function<Result<void>(const Batch &)>;
    //! Reads all rows of these columns, given by their numbers. Rows are in the order of the file.
    Result<void> read(const QList<qsizetype> &columns, const Take &take, std::stop_token stop = {});

private:
    File(std::unique_ptr<QFile> file, const Limits &limits) : m_file(std::move(file)), m_limits(limits) {}

    Result<void> load();
    Result<QByteArray> bytesAt(qint64 position, qint64 count);
    Result<void> check();
    Result<void> checkChunk(const Column &column, const ChunkDescription &chunk, qint64 rows) const;
    Result<void> readRows(const QList<qsizetype> &columns, const Take &take, const std::stop_token &stop);

    std::unique_ptr<QFile> m_file;
    Limits m_limits;
    qint64 m_pagesEnd = 0; //!< where the description begins
    Footer m_footer;
    QList<Column> m_columns;
};

} // namespace tcia::parquet
