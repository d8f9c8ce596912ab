// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace tcia {

//! Decodes a table or list saved by a spreadsheet or an editor: UTF-8, UTF-16 in either byte order, with or without a
//! byte order mark, Latin-1 otherwise. Every line ends with LF.
QString decodedTable(const QByteArray &content);

//! Removes a first line `sep=X` (Excel's declaration of the cell separator) from `text` and returns X.
std::optional<QChar> takeSeparatorLine(QStringView &text);

//! A cell with its control characters made visible: `\x1b` for escape, two hexadecimal digits each, and `\x5c` for a
//! backslash that would read as such. Those in `kept` stay.
QString escapedCell(const QString &cell, QStringView kept = {});

//! A cell, after escapedCell(), that does not begin with a quotation mark: one in that place is `\x22`. For tables
//! whose cells are not quoted, which readers may take for quoted ones.
QString unquotedCell(const QString &cell);

//! A cell that spreadsheets do not run as a formula: if it begins with = + - @, their full-width forms, a tab or a line
//! end, and is not a plain number nor several with backslashes between them, an apostrophe is prepended; likewise if it
//! begins with apostrophes followed by one of these.
QString defusedCell(const QString &cell);

//! What escapedCell() and unquotedCell() were given, and in a table with commas defusedCell() too: only these are
//! defused, because spreadsheets open them by themselves.
QString originalCell(const QString &cell, QChar separator);

//! Reads CSV and TSV row by row. Quoting follows RFC 4180, but an unclosed quotation mark is an ordinary character,
//! because NBIA Data Retriever writes tables without quoting. The text must outlive the reader.
class DelimitedReader
{
public:
    DelimitedReader(QStringView text, QChar separator) : m_text(text), m_separator(separator) {}

    bool atEnd() const { return m_at >= m_text.size(); }
    static constexpr qsizetype maxCells = 10'000; //!< per row; real tables have far fewer

    //! The next row's cells; skips blank lines.
    QStringList nextRow();

private:
    QString nextCell();
    qsizetype closingQuote(qsizetype from) const; //!< -1 if it is unclosed
    bool endsCell(qsizetype at) const;
    bool endsRow(qsizetype at) const;

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
};

} // namespace tcia
