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

//! For pasting into the cells of a spreadsheet, which runs none of them as a formula.
[[nodiscard]] Result<QString> seriesForClipboard(const QList<Series> &series);

} // namespace tcia::session
