// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace tcia::catalog {

using Row = quint32;

//! Distinct values of one column and the code of each row. Code 0 is "not given". Values are kept as the archive wrote them:
//! what differs in case or blanks is a different value.
class CodedColumn
{
public:
    void append(const QString &text);
    void finish(); //!< call once after the last append: gives back what only building needs

    std::vector<quint32> codes;   //!< one a row
    QStringList values {QString()}; //!< by code; values[0] is empty

private:
    QHash<QString, quint32> m_building;
};

//! Many short texts in one block of UTF-8.
class PackedTexts
{
public:
    void append(QStringView text);
    Row size() const { return Row(m_ends.size()); }
    QString at(Row row) const { return QString::fromUtf8(view(row)); }
    QByteArrayView view(Row row) const;

private:
    QByteArray m_bytes;
    std::vector<quint64> m_ends; //!< end offset of each row's text
};

//! Finds a row by its text: a hash table of nothing but row numbers.
class TextIndex
{
public:
    void build(const PackedTexts &texts);
    std::optional<Row> find(const PackedTexts &texts, QByteArrayView text) const;

private:
    std::vector<quint32> m_places; //!< row + 1; 0 free
};

} // namespace tcia::catalog
