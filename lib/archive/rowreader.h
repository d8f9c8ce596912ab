// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fields.h"
#include "core/redactor.h"
#include "core/unusable.h"

#include <QList>

#include <simdjson.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace tcia::archive {

//! The result of parsing a list of rows.
struct RowsRead
{
    simdjson::error_code error = simdjson::SUCCESS;
    qsizetype begun = 0;    //!< offset of the last row tried (on error, of the broken row); 0 if there was none
    Unusable unusable {};   //!< of the rows before it: empty rows and unreadable values
    bool anyObject = false; //!< one of the rows was an object
};

//! Parses the objects of one answer, list by list; other rows are dropped and counted. Rows have their keys in the same
//! order, so the next column is nearly always the right one, and neighbouring rows often repeat a value, which is then
//! parsed once and shared.
template <typename Record>
class RowReader
{
public:
    //! The rows of the JSON list that the first `size` bytes hold, appended to `rows`; including those before a broken
    //! row. The byte after them must not be JSON, and `capacity` must exceed `size` by simdjson's padding.
    RowsRead read(const char *text, size_t size, size_t capacity, QList<Record> &rows);

private:
    using Object = simdjson::ondemand::object;
    using Value = simdjson::ondemand::value;

    struct Column
    {
        std::string key; //!< in this server's spelling
        const Field<Record> *field = nullptr;
    };
    struct Last
    {
        std::string bytes;
        bool known = false;
        bool isReadable = true;
    };
    //! The findings in a row.
    struct RowFindings
    {
        bool isObject = false;
        bool isAny = false;
        Unusable values {};
    };

    simdjson::error_code readElement(Value element, Record &record, RowFindings &found);
    simdjson::error_code readRow(Object object, Record &record, RowFindings &found);
    static simdjson::error_code skipValue(Value value, simdjson::ondemand::json_type type);
    simdjson::error_code readValue(Value value, const Field<Record> &field, Record &record, RowFindings &found);
    void take(std::string_view bytes, const Field<Record> &field, Record &record, RowFindings &found);
    const Column &columnOf(std::string_view key, size_t &expected);

    static constexpr size_t maxColumns = 500;

    simdjson::ondemand::parser m_parser;
    std::vector<Column> m_columns;
    std::vector<Last> m_last = std::vector<Last>(fields<Record>().size()); //!< the last text of each field …
    Record m_values;                                                       //!< … and its parsed value
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
        if ((out.error = element.error())) { // garbage after the last row: that row is incomplete
            rows.resize(beforeLast);
            out.unusable = unusableBeforeLast;
            return out;
        }
        const char *begin = text;
        Record record;
        RowFindings found;
        if (!(out.error = document.current_location().get(begin)))
            out.error = readElement(element.value_unsafe(), record, found);
        out.begun = begin - text;
        if (out.error)
            return out;
        beforeLast = rows.size();
        unusableBeforeLast = out.unusable;
        out.unusable += found.values;
        out.anyObject = out.anyObject || found.isObject;
        if (found.isAny)
            rows.append(std::move(record));
        else
            ++out.unusable.empty;
    }
    const char *rest = nullptr; // an error at the end of the document has no location
    if (!document.current_location().get(rest)) {
        rows.resize(before);
        return {.error = simdjson::TRAILING_CONTENT};
    }
    return out;
}

template <typename Record>
simdjson::error_code RowReader<Record>::readElement(Value element, Record &record, RowFindings &found)
{
    simdjson::ondemand::json_type type;
    if (const auto error = element.type().get(type))
        return error;
    found.isObject = type == simdjson::ondemand::json_type::object;
    if (!found.isObject)
        return skipValue(element, type);
    Object object;
    if (const auto error = element.get(object))
        return error;
    return readRow(object, record, found);
}

//! Skips a value that is not an object, but checks that it is JSON: simdjson determines a value's type from its first
//! letter.
template <typename Record>
simdjson::error_code RowReader<Record>::skipValue(Value value, simdjson::ondemand::json_type type)
{
    using enum simdjson::ondemand::json_type;
    if (type == array) {
        simdjson::ondemand::array list;
        if (const auto error = value.get(list))
            return error;
        for (auto element : list)
            if (element.error())
                return element.error();
        return simdjson::SUCCESS;
    }
    if (type == string)
        return value.get_string().error();
    if (type == number)
        return value.get_double().error();
    if (type == boolean)
        return value.get_bool().error();
    const std::string_view token = value.raw_json_token();
    return token.substr(0, token.find_last_not_of(" \t\r\n") + 1) == "null" ? simdjson::SUCCESS
                                                                            : simdjson::N_ATOM_ERROR;
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
    if (m_columns.size() >= maxColumns) // bounds the cost of answers with ever new keys
        m_columns.clear();
    expected = m_columns.size() + 1;
    m_columns.push_back({std::string(key), fieldOf<Record>(QString::fromUtf8(key.data(), qsizetype(key.size())))});
    return m_columns.back();
}

template <typename Record>
simdjson::error_code RowReader<Record>::readValue(Value value, const Field<Record> &field, Record &record,
                                                  RowFindings &found)
{
    simdjson::ondemand::json_type type;
    if (const auto error = value.type().get(type))
        return error;
    using enum simdjson::ondemand::json_type;
    if (type == null)
        return simdjson::SUCCESS;
    const bool isText = std::holds_alternative<QString Record::*>(field.member);
    if (type == array || type == object || (type == boolean && !isText)) { // our attributes are never nested
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
        // otherwise it stays unset
        last.isReadable =
            setValue(m_values, field, redactedValue(QString::fromUtf8(bytes.data(), qsizetype(bytes.size()))));
    }
    std::visit([&](auto member) { record.*member = m_values.*member; }, field.member);
    if (!last.isReadable)
        ++(std::holds_alternative<QDate Record::*>(field.member) ? found.values.dates : found.values.numbers);
}

} // namespace tcia::archive
