// SPDX-License-Identifier: Apache-2.0
#include "catalog/table/recordcolumns.h"

#include <algorithm>

namespace tcia::catalog {

quint32 Interner::code(const QString &text)
{
    if (text == m_last)
        return m_lastCode;
    m_last = text;
    if (text.trimmed().isEmpty())
        return m_lastCode = 0;
    const auto known = m_codes.constFind(text);
    if (known != m_codes.cend())
        return m_lastCode = *known;
    m_lastCode = m_values.size();
    m_values.append(text.toUtf8());
    m_codes.insert(text, m_lastCode);
    return m_lastCode;
}

namespace {

template <typename Record>
using TextOf = QString Record::*;
template <typename Record>
using DateOf = QDate Record::*;

quint32 kept(QDate date) { return date.isValid() ? quint32(std::max<qint64>(0, date.toJulianDay())) : 0; }
quint64 kept(const Count &count) { return count && *count >= 0 ? quint64(*count) + 1 : 0; }

//! Reorders numbers.
template <typename Number>
NarrowColumn arranged(const std::vector<Number> &numbers, const std::vector<quint32> &order)
{
    std::vector<quint64> out(order.size());
    std::ranges::transform(order, out.begin(), [&](quint32 row) { return quint64(numbers[row]); });
    return NarrowColumn(out);
}

} // namespace

template <typename Record>
Record RecordColumns<Record>::record(Row row) const
{
    Record out;
    forEachColumn<Record>([&](auto member, size_t i) {
        if constexpr (std::is_same_v<decltype(member), TextOf<Record>>)
            out.*member = texts[i].at(row);
        else if constexpr (std::is_same_v<decltype(member), DateOf<Record>>)
            out.*member = dateOf(dates[i].at(row));
        else
            out.*member = countOf(numbers[i].at(row));
    });
    return out;
}

template <typename Record>
ColumnsBuilder<Record>::ColumnsBuilder()
{
    forEachColumn<Record>([this](auto member, size_t i) {
        if constexpr (std::is_same_v<decltype(member), TextOf<Record>>)
            m_texts.resize(i + 1);
        else if constexpr (std::is_same_v<decltype(member), DateOf<Record>>)
            m_dates.resize(i + 1);
        else
            m_numbers.resize(i + 1);
    });
}

template <typename Record>
void ColumnsBuilder<Record>::append(const Record &record)
{
    ++m_size;
    forEachColumn<Record>([&](auto member, size_t i) {
        if constexpr (std::is_same_v<decltype(member), TextOf<Record>>)
            m_texts[i].codes.push_back(m_texts[i].values.code(record.*member));
        else if constexpr (std::is_same_v<decltype(member), DateOf<Record>>)
            m_dates[i].push_back(kept(record.*member));
        else
            m_numbers[i].push_back(kept(record.*member));
    });
}

template <typename Record>
Record ColumnsBuilder<Record>::record(Row row) const
{
    Record out;
    forEachColumn<Record>([&](auto member, size_t i) {
        if constexpr (std::is_same_v<decltype(member), TextOf<Record>>)
            out.*member = m_texts[i].values.value(m_texts[i].codes[row]);
        else if constexpr (std::is_same_v<decltype(member), DateOf<Record>>)
            out.*member = dateOf(m_dates[i][row]);
        else
            out.*member = countOf(m_numbers[i][row]);
    });
    return out;
}

template <typename Record>
void ColumnsBuilder<Record>::fill(size_t column, Row row, const QString &value)
{
    Texts &texts = m_texts[column];
    if (texts.codes[row] == 0)
        texts.codes[row] = texts.values.code(value);
}

template <typename Record>
void ColumnsBuilder<Record>::fill(size_t column, Row row, QDate value)
{
    quint32 &day = m_dates[column][row];
    if (day == 0)
        day = kept(value);
}

template <typename Record>
RecordColumns<Record> ColumnsBuilder<Record>::arranged(const std::vector<quint32> &order) const
{
    RecordColumns<Record> out;
    out.size = Row(order.size());
    for (const Texts &column : m_texts)
        out.texts.emplace_back(column.values.values(), catalog::arranged(column.codes, order));
    for (const auto &column : m_dates)
        out.dates.push_back(catalog::arranged(column, order));
    for (const auto &column : m_numbers)
        out.numbers.push_back(catalog::arranged(column, order));
    return out;
}

template struct RecordColumns<Patient>;
template struct RecordColumns<Study>;
template struct RecordColumns<Series>;
template class ColumnsBuilder<Patient>;
template class ColumnsBuilder<Study>;
template class ColumnsBuilder<Series>;

} // namespace tcia::catalog
