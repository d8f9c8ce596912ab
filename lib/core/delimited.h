// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QStringView>

namespace tcia {

//! Reads CSV and TSV row by row. Quotes are RFC 4180's where they are that; a quotation mark that nothing closes is an ordinary
//! character, for NBIA Data Retriever writes tables without any quoting. The text must outlive the reader.
class DelimitedReader
{
public:
    DelimitedReader(QStringView text, QChar separator) : m_text(text), m_separator(separator) {}

    bool atEnd() const { return m_at >= m_text.size(); }
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
