// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/table/tablecolumns.h"
#include "core/fields.h"

#include <QHash>

#include <type_traits>

namespace tcia::catalog {

//! Interns texts as codes: 0 for empty or blank texts, the others in order of first occurrence.
class Interner
{
public:
    quint32 code(const QString &text);
    quint32 size() const { return m_values.size(); }
    QString value(quint32 code) const { return m_values.at(code); }
    const PackedTexts &values() const { return m_values; }

private:
    PackedTexts m_values {[] {
        PackedTexts first;
        first.append({});
        return first;
    }()};
    QHash<QString, quint32> m_codes;
    QString m_last; // rows are sorted, so the last value usually repeats
    quint32 m_lastCode = 0;
};

//! Implied by the table's order instead of columns.
template <typename Member>
bool isIdentityOfSeries(Member member)
{
    if constexpr (std::is_same_v<Member, QString Series::*>)
        return member == &Series::seriesUid || member == &Series::studyUid || member == &Series::patientId;
    else
        return false;
}

//! Calls `visit(member, i)` for each attribute stored in a column, where i counts those of its type. Series identities
//! are not stored in columns; the table's order implies them.
template <typename Record, typename Visit>
void forEachColumn(Visit visit)
{
    size_t counts[3] {};
    for (const Field<Record> &field : fields<Record>())
        std::visit(
            [&](auto member) {
                if (!isIdentityOfSeries(member))
                    visit(member, counts[field.member.index()]++);
            },
            field.member);
}

//! The index of an attribute's column among those of its type.
template <typename Record, typename Member>
size_t columnOf(Member wanted)
{
    size_t found = 0;
    forEachColumn<Record>([&](auto member, size_t i) {
        if constexpr (std::is_same_v<decltype(member), Member>)
            if (member == wanted)
                found = i;
    });
    return found;
}

//! The same, computed once, for loops over many rows.
template <typename Record, auto member>
size_t columnOf()
{
    static const size_t found = columnOf<Record>(member);
    return found;
}

//! Records of one kind, column by column; the columns are those of fields<Record>(). Dates are stored as Julian days
//! and numbers plus one, so that 0 means "not given" everywhere.
template <typename Record>
struct RecordColumns
{
    Row size = 0;
    std::vector<TextColumn> texts;
    std::vector<NarrowColumn> dates;
    std::vector<NarrowColumn> numbers;

    Record record(Row row) const; //!< reconstructed, without a series' identities
    const TextColumn &text(QString Record::*member) const { return texts[columnOf<Record>(member)]; }
    const NarrowColumn &day(QDate Record::*member) const { return dates[columnOf<Record>(member)]; }
    const NarrowColumn &number(Count Record::*member) const { return numbers[columnOf<Record>(member)]; }
};

//! The value of a stored number; 0 is none.
inline QDate dateOf(quint64 day) { return day ? QDate::fromJulianDay(qint64(day)) : QDate(); }
inline Count countOf(quint64 kept) { return kept ? Count(qint64(kept - 1)) : Count(); }

//! Builds columns from records as they arrive.
template <typename Record>
class ColumnsBuilder
{
public:
    ColumnsBuilder();
    void append(const Record &record);
    Row size() const { return m_size; }

    Record record(Row row) const;
    template <Count Record::*member>
    quint64 number(Row row) const
    {
        return m_numbers[columnOf<Record, member>()][row];
    } //!< in stored form
    template <QDate Record::*member>
    quint32 day(Row row) const
    {
        return m_dates[columnOf<Record, member>()][row];
    } //!< in stored form
    template <QString Record::*member>
    QString text(Row row) const
    {
        const Texts &column = m_texts[columnOf<Record, member>()];
        return column.values.value(column.codes[row]);
    }
    //! Sets an attribute that was not given.
    template <auto member, typename Value>
    void fill(Row row, const Value &value)
    {
        fill(columnOf<Record, member>(), row, value);
    }

    //! The records in the given order, which may omit some.
    RecordColumns<Record> arranged(const std::vector<quint32> &order) const;

private:
    void fill(size_t column, Row row, const QString &value);
    void fill(size_t column, Row row, QDate value);

    struct Texts
    {
        Interner values;
        std::vector<quint32> codes;
    };
    Row m_size = 0;
    std::vector<Texts> m_texts;
    std::vector<std::vector<quint32>> m_dates;
    std::vector<std::vector<quint64>> m_numbers;
};

} // namespace tcia::catalog
