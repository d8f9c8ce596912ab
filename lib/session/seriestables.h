// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/records.h"
#include "tables/writer.h"

//! Tables of series for other programs, with all attributes, as `tcia series` writes them. Usage for more series than
//! fit into memory as a table. For the pool.
namespace tcia::session {

//! Writes them to a file, which is replaced when all is written.
[[nodiscard]] Result<void> writeSeriesTable(const QList<Series> &series, const tables::OutputFormat &format,
                                            const QString &path);

//! A table to paste.
struct ClipboardTable
{
    QString text; //!< cells between tabs, a row a line
    //! In UTF-8, the same with every value as it is, which spreadsheets prefer; empty if it would be too big.
    QByteArray html;
};

//! For pasting into the cells of a spreadsheet, which runs none of them as a formula.
[[nodiscard]] Result<ClipboardTable> seriesForClipboard(const QList<Series> &series);

} // namespace tcia::session
