// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <optional>

//! Rows of tables that name a single file instead of a series: slides and other files of TCIA's sheets. They are not
//! fetched, and each of them is accounted for.
namespace tcia::basket {

//! One such row.
struct FileRow
{
    QString address;         //!< as the table has it; untrusted
    bool needsToken = false; //!< a DRS id: most can be resolved with the token of an account only

    bool operator==(const FileRow &) const = default;
};

//! The columns of a table that name files: imageUrl, wsiimage_url; drs_uri, File ID.
class FileColumns
{
public:
    explicit FileColumns(const QStringList &header);

    bool isEmpty() const { return m_columns.isEmpty(); }

    //! The file that a row names; unset if it names none.
    std::optional<FileRow> in(const QStringList &row) const;

private:
    struct Column
    {
        qsizetype index;
        bool needsToken;
    };
    QList<Column> m_columns; //!< the one that is used first, first
};

//! Whether a heading is that of such a column.
bool isFileColumn(const QString &heading);

//! The addresses of the first rows, in one line.
QString firstOf(const QList<FileRow> &rows);

//! The number of rows of either kind, as one sentence each; empty without any.
QString wordsFor(const QList<FileRow> &rows);

} // namespace tcia::basket
