// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/query.h"
#include "core/result.h"
#include "tables/sink.h"
#include "tables/table.h"

#include <QIODevice>

#include <optional>
#include <span>

namespace tcia::tables {

//! How CSV and TSV cells are written. Safe: control characters are escaped and formulas defused (reversible, see
//! core/delimited.h). Raw: unchanged.
enum class CellStyle { Safe, Raw };

//! One row of the table of output formats.
struct OutputFormat
{
    const char *key; //!< name for --format
    void (*write)(const Table &, Sink &, CellStyle);
    std::optional<archive::Format> raw; //!< the archive's equivalent format, for --raw
    const char *fileWords = nullptr;    //!< what a file dialog offers, of context "Tables"; null: not for files
};

//! table (the default of commands), csv, tsv, json, jsonl, xml, html.
std::span<const OutputFormat> outputFormats();

//! By its key; null if unknown.
const OutputFormat *outputFormat(QStringView key);

//! By the suffix of a file's name, which is the format's key; null for others, and for one that is not for files.
const OutputFormat *outputFormatOfFile(const QString &path);

//! What a file dialog offers for the format: "JSON (*.json)".
QString fileWords(const OutputFormat &format);

//! Writes a table. Write errors stay in the device.
[[nodiscard]] Result<void> writeTable(const Table &table, const OutputFormat &format, QIODevice &out,
                                      CellStyle cells = CellStyle::Safe);

//! The same as the content of a file.
[[nodiscard]] Result<QByteArray> tableContent(const Table &table, const OutputFormat &format,
                                              CellStyle cells = CellStyle::Safe);

//! One function per format; writer.cpp, writer_markup.cpp and writer_people.cpp.
void writeJson(const Table &table, Sink &sink, CellStyle cells);
void writeJsonLines(const Table &table, Sink &sink, CellStyle cells); //!< one object a line, nothing around them
void writeCsv(const Table &table, Sink &sink, CellStyle cells);       //!< RFC 4180: CRLF, quotes where needed
void writeTsv(const Table &table, Sink &sink,
              CellStyle cells); //!< tabs and line ends inside a value are escaped in any case
void writeXml(const Table &table, Sink &sink, CellStyle cells);
void writeHtml(const Table &table, Sink &sink, CellStyle cells);
void writeForPeople(const Table &table, Sink &sink, CellStyle cells);

//! Cells between tabs, without formulas: what spreadsheets paste into cells of their own.
void writeForClipboard(const Table &table, Sink &sink);

//! A cell as text: dates as yyyy-MM-dd, unknown values empty.
QString cellText(const QVariant &cell);

} // namespace tcia::tables
