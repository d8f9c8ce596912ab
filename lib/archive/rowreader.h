// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fields.h"
#include "core/unusable.h"

#include <QList>

#include <simdjson.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace tcia::archive {

//! What came of reading a list of rows.
struct RowsRead
{
    simdjson::error_code error = simdjson::SUCCESS;
    qsizetype begun = 0; //!< where the last row begins that was tried: of an error, the broken one; 0 where there was none
    Unusable unusable {}; //!< of the rows before that one: those that said nothing, and values that cannot be read
};

//! Reads the objects of one answer, list by list. Rows of an answer hold their keys in the same order, so the column after the
//! last one is nearly always the right one; and neighbouring rows mostly repeat a value, which is then read once and shared.
template <typename Record>
class RowReader
{
public:
    //! The rows of the JSON list that the first `size` bytes hold, appended to `rows`; those before a broken row too. The byte
    //! behind must be none of JSON, and `capacity` (of which only the contents do not matter) larger by simdjson's padding.
    RowsRead read(const char *text, size_t size, size_t capacity, QList<Record> &rows);

private:
    using Object = simdjson::ondemand::object;
    using Value = simdjson::ondemand::value;

    struct Column
    {
        std::string key; //!< as this server spells it
        const Field<Record> *field = nullptr;
    };
    struct Last
    {
        std::string bytes;
        bool known = false;
        bool isReadable = true;
    };
    //! What a row was found to say.
    struct RowFindings
    {
        bool isAny = false;
        Unusable values {};
    };

    simdjson::error_code readRow(Object object, Record &record, RowFindings &found);
    simdjson::error_code readValue(Value value, const Field<Record> &field, Record &record, RowFindings &found);
    void take(std::string_view bytes, const Field<Record> &field, Record &record, RowFindings &found);
    const Column &columnOf(std::string_view key, size_t &expected);

    static constexpr size_t mostColumns = 500;

    simdjson::ondemand::parser m_parser;
    std::vector<Column> m_columns;
    std::vector<Last> m_last = std::vector<Last>(fields<Record>().size()); //!< what was last read of each field …
    Record m_values;                                                       //!< … and what it meant
};

template <typename Record>
RowsRead RowReader<Record>::read(const char *text, size_t size, size_t capacity, QList<Record> &rows)
{
    RowsRead out;
    simdjson::ondemand::document document;
    simdjson::ondemand::array array;
    out.error = m_parser.iterate(simdjson::padded_string_view(text, size, capacity)).get(document);
    if (!out.error)
        out.error = document.get_array().get(array);
    if (out.error)
        return out;
    const qsizetype before = rows.size();
    qsizetype beforeLast = before;
    Unusable unusableBeforeLast;
    for (auto element : array) {
        if ((out.error = element.error())) { // what stands behind the last row: that one is not whole, then
            rows.resize(beforeLast);
            out.unusable = unusableBeforeLast;
            return out;
        }
        const char *begin = text;
        Object object;
        Record record;
        RowFindings found;
        if (!(out.error = document.current_location().get(begin)) && !(out.error = element.get(object)))
            out.error = readRow(object, record, found);
        out.begun = begin - text;
        if (out.error)
            return out;
        beforeLast = rows.size();
        unusableBeforeLast = out.unusable;
        out.unusable += found.values;
        if (found.isAny)
            rows.append(std::move(record));
        else
            ++out.unusable.empty;
    }
    const char *rest = nullptr; // an error at the end of the document, where there is nothing to point at
    if (!document.current_location().get(rest)) {
        rows.resize(before);
        return {.error = simdjson::TRAILING_CONTENT};
    }
    return out;
}

template <typename Record>
simdjson::error_code RowReader<Record>::readRow(Object object, Record &record, RowFindings &found)
{
    size_t expected = 0;
    for (auto pair : object) {
        std::string_view key;
        if (const auto error = pair.unescaped_key().get(key))
            return error;
        const Column &column = columnOf(key, expected);
        Value value;
        if (const auto error = pair.value().get(value))
            return error;
        if (column.field)
            if (const auto error = readValue(value, *column.field, record, found))
                return error;
    }
    return simdjson::SUCCESS;
}

template <typename Record>
auto RowReader<Record>::columnOf(std::string_view key, size_t &expected) -> const Column &
{
    if (expected < m_columns.size() && m_columns[expected].key == key)
        return m_columns[expected++];
    const auto known = std::ranges::find_if(m_columns, [&](const Column &column) { return column.key == key; });
    expected = size_t(known - m_columns.begin()) + 1;
    if (known != m_columns.end())
        return *known;
    if (m_columns.size() >= mostColumns) // no answer has so many; one with ever new keys must not slow down
        m_columns.clear();
    expected = m_columns.size() + 1;
    m_columns.push_back({std::string(key), fieldOf<Record>(QString::fromUtf8(key.data(), qsizetype(key.size())))});
    return m_columns.back();
}

template <typename Record>
simdjson::error_code RowReader<Record>::readValue(Value value, const Field<Record> &field, Record &record, RowFindings &found)
{
    simdjson::ondemand::json_type type;
    if (const auto error = value.type().get(type))
        return error;
    using enum simdjson::ondemand::json_type;
    if (type == null)
        return simdjson::SUCCESS;
    const bool isText = std::holds_alternative<QString Record::*>(field.member);
    if (type == array || type == object || (type == boolean && !isText)) { // no attribute of ours is nested
        ++found.values.types;
        return simdjson::SUCCESS;
    }
    std::string_view bytes;
    if (type == string) {
        if (const auto error = value.get_string().get(bytes))
            return error;
    } else {
        bytes = value.raw_json_token();
        bytes = bytes.substr(0, bytes.find_last_not_of(" \t\r\n") + 1);
    }
    take(bytes, field, record, found);
    found.isAny = true;
    return simdjson::SUCCESS;
}

template <typename Record>
void RowReader<Record>::take(std::string_view bytes, const Field<Record> &field, Record &record, RowFindings &found)
{
    Last &last = m_last[size_t(&field - fields<Record>().data())];
    if (!last.known || last.bytes != bytes) {
        last.bytes.assign(bytes);
        last.known = true;
        last.isReadable = setValue(m_values, field, QString::fromUtf8(bytes.data(), qsizetype(bytes.size()))); // else it stays unset
    }
    std::visit([&](auto member) { record.*member = m_values.*member; }, field.member);
    if (!last.isReadable)
        ++(std::holds_alternative<QDate Record::*>(field.member) ? found.values.dates : found.values.numbers);
}

} // namespace tcia::archive
