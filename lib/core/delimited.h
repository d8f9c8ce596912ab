// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace tcia {

//! A table or list as a spreadsheet or an editor saved it, as text: UTF-8, UTF-16 in either byte order, with or without a byte
//! order mark, Latin-1 otherwise. Every line ends with LF.
QString decodedTable(const QByteArray &content);

//! Takes the first line off `text` where it is `sep=` and one character, which tells Excel what separates the cells: that
//! character.
std::optional<QChar> takeSeparatorLine(QStringView &text);

//! A cell with its control characters made visible: `\x1b` for escape, two hexadecimal digits each, and `\x5c` for a backslash
//! that would read as such. Those in `kept` stay.
QString escapedCell(const QString &cell, QStringView kept = {});

//! A cell that no spreadsheet takes for a formula: one that begins with = + - @, their wide forms, a tab or the end of a line, and is
//! not a plain number, gets an apostrophe before it; so does one that begins with apostrophes and then one of these.
QString defusedCell(const QString &cell);

//! What escapedCell() and defusedCell() were given.
QString originalCell(const QString &cell);

//! Reads CSV and TSV row by row. Quotes are RFC 4180's where they are that; a quotation mark that nothing closes is an ordinary
//! character, for NBIA Data Retriever writes tables without any quoting. The text must outlive the reader.
class DelimitedReader
{
public:
    DelimitedReader(QStringView text, QChar separator) : m_text(text), m_separator(separator) {}

    bool atEnd() const { return m_at >= m_text.size(); }
    static constexpr qsizetype mostCells = 10'000; //!< of a row that are read; no table has as many

    //! The next row's cells; blank lines before it are passed over.
    QStringList nextRow();

private:
    QString nextCell();
    qsizetype closingQuote(qsizetype from) const; //!< -1 if nothing closes it
    bool endsCell(qsizetype at) const;
    bool endsRow(qsizetype at) const;

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
};

} // namespace tcia
