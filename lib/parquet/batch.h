// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

#include <vector>

namespace tcia::parquet {

//! The different texts of a column in one row group: what a facet or a vocabulary needs, without reading each row.
class Dictionary
{
public:
    qsizetype size() const { return qsizetype(m_at.size()); }
    QByteArrayView text(qsizetype code) const
    {
        const Place place = m_at[size_t(code)];
        return m_bytes.sliced(place.begin, place.size);
    }

private:
    friend class ColumnDictionary;
    struct Place
    {
        quint32 begin = 0;
        quint32 size = 0;
    };
    QByteArrayView m_bytes;
    std::vector<Place> m_at;
};

//! The values of one column in a batch, one for each row. Valid during the call that delivers them.
struct Values
{
    enum class Form {
        Codes,    //!< texts as numbers of the dictionary
        Texts,    //!< texts in full: the column has no dictionary, or from here on not for all its texts
        Integers, //!< also truth values, as 0 and 1
        Reals,
    };

    Form form = Form::Codes;
    std::vector<qint32> codes {};           //!< -1 where the value is null
    const Dictionary *dictionary = nullptr; //!< of Codes; the same in all batches of a row group
    std::vector<QByteArrayView> texts {};   //!< a null view where the value is null; empty texts are not null
    std::vector<qint64> integers {};        //!< 0 where the value is null
    std::vector<double> reals {};           //!< 0 where the value is null
    std::vector<quint8> present {};         //!< 0 where the value is null, else 1
    qsizetype nulls = 0;                    //!< how many are null

    bool isNull(qsizetype row) const { return !present[size_t(row)]; }
    //! The text of Codes or Texts, whichever it is; a null view where it is null.
    QByteArrayView text(qsizetype row) const
    {
        if (form == Form::Texts)
            return texts[size_t(row)];
        const qint32 code = codes[size_t(row)];
        return code < 0 ? QByteArrayView() : dictionary->text(code);
    }
};

//! Some rows of a row group, of the columns that were asked for.
struct Batch
{
    qsizetype rowGroup = 0;         //!< from 0; dictionaries change with it
    qint64 firstRow = 0;            //!< in the file, from 0
    qsizetype rows = 0;             //!< never 0
    std::vector<Values> columns {}; //!< in the order in which they were asked for
};

} // namespace tcia::parquet
