// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <optional>

//! Rows of tables that name a single file instead of a series: slides and other files of TCIA's sheets. Each of them is
//! accounted for.
namespace tcia::basket {

//! One such row.
struct FileRow
{
    QString address;      //!< as the table has it; untrusted
    bool isDrsId = false; //!< it is in a column of DRS ids
    QString name {};      //!< of the file, from the column of that name; untrusted

    bool operator==(const FileRow &) const = default;
};

//! The columns of a table that name files: imageUrl, wsiimage_url; drs_uri, File ID; and `name`.
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
        bool isDrsId;
    };
    QList<Column> m_columns; //!< the one that is used first, first
    qsizetype m_name = -1;
};

//! Whether a heading is that of such a column.
bool isFileColumn(const QString &heading);

//! The addresses of the first rows, in one line.
QString firstOf(const QList<FileRow> &rows);

//! The number of rows and what fetches them, as a sentence; empty without any.
QString wordsFor(const QList<FileRow> &rows);

} // namespace tcia::basket
