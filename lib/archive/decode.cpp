// SPDX-License-Identifier: Apache-2.0
#include "archive/decode.h"

#include "archive/reading.h"
#include "core/files.h"

#include <QJsonDocument>

#include <simdjson.h>

#include <algorithm>
#include <string_view>

using namespace Qt::StringLiterals;

namespace tcia::archive {

namespace {

namespace ondemand = simdjson::ondemand;

Error unreadable(const QString &detail, const QString &subject, QByteArrayView body)
{
    return {.kind = Error::Kind::BadAnswer, .detail = detail, .subject = subject, .serverText = serverWords(body, {})};
}

//! A column of one answer: the key as this server spells it, where its values go, and the last value, because neighbouring rows
//! mostly repeat it and then share one string.
template <typename Record>
struct Column
{
    std::string key;
    const Field<Record> *field = nullptr;
    std::string lastBytes {};
    QString lastText {};
};

//! Reads the objects of one answer. Rows of an answer hold their keys in the same order, so the column after the last one is
//! nearly always the right one.
template <typename Record>
class RowReader
{
public:
    simdjson::error_code read(ondemand::object object, Record &record, bool &any)
    {
        size_t expected = 0;
        for (auto pair : object) {
            std::string_view key;
            if (const auto error = pair.unescaped_key().get(key))
                return error;
            Column<Record> &column = columnOf(key, expected);
            ondemand::value value;
            if (const auto error = pair.value().get(value))
                return error;
            if (column.field)
                if (const auto error = readValue(value, column, record, any))
                    return error;
        }
        return simdjson::SUCCESS;
    }

private:
    Column<Record> &columnOf(std::string_view key, size_t &expected)
    {
        if (expected < m_columns.size() && m_columns[expected].key == key)
            return m_columns[expected++];
        const auto known = std::ranges::find_if(m_columns, [&](const auto &column) { return column.key == key; });
        expected = size_t(known - m_columns.begin()) + 1;
        if (known != m_columns.end())
            return *known;
        m_columns.push_back({std::string(key), fieldOf<Record>(QString::fromUtf8(key.data(), qsizetype(key.size())))});
        return m_columns.back();
    }

    static simdjson::error_code readValue(ondemand::value value, Column<Record> &column, Record &record, bool &any)
    {
        ondemand::json_type type;
        if (const auto error = value.type().get(type))
            return error;
        if (type == ondemand::json_type::null || type == ondemand::json_type::array || type == ondemand::json_type::object)
            return simdjson::SUCCESS; // no attribute of ours is nested
        std::string_view bytes;
        if (type == ondemand::json_type::string) {
            if (const auto error = value.get_string().get(bytes))
                return error;
        } else {
            bytes = value.raw_json_token();
            bytes = bytes.substr(0, bytes.find_last_not_of(" \t\r\n") + 1);
        }
        if (bytes != column.lastBytes || column.lastText.isNull()) {
            column.lastBytes.assign(bytes);
            column.lastText = QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
        }
        setValue(record, *column.field, column.lastText); // an unreadable number or date stays unset: see fields.h
        any = true;
        return simdjson::SUCCESS;
    }

    std::vector<Column<Record>> m_columns;
};

template <typename Record>
simdjson::error_code readRows(QByteArray &body, QList<Record> &rows)
{
    const qsizetype size = body.size();
    body.reserve(size + qsizetype(simdjson::SIMDJSON_PADDING));
    ondemand::parser parser;
    ondemand::document document;
    const simdjson::padded_string_view view(body.constData(), size_t(size), size_t(body.capacity()));
    if (const auto error = parser.iterate(view).get(document))
        return error;
    ondemand::array array;
    if (const auto error = document.get_array().get(array))
        return error;
    RowReader<Record> reader;
    for (auto element : array) {
        ondemand::object object;
        if (const auto error = element.get_object().get(object))
            return error;
        Record record;
        bool any = false;
        if (const auto error = reader.read(object, record, any))
            return error;
        if (any)
            rows.append(std::move(record));
    }
    const char *rest = nullptr; // an error at the end of the document, where there is nothing to point at
    return document.current_location().get(rest) ? simdjson::SUCCESS : simdjson::TRAILING_CONTENT;
}

//! The same JSON made readable: Latin-1 turned into UTF-8, control characters (raw ones from DICOM text) into blanks.
QByteArray mended(const QByteArray &body)
{
    QByteArray utf8 = decodedText(body).toUtf8();
    for (char &c : utf8)
        if (static_cast<unsigned char>(c) < ' ')
            c = ' ';
    return utf8;
}

bool isMendable(simdjson::error_code error)
{
    return error == simdjson::UTF8_ERROR || error == simdjson::UNESCAPED_CHARS || error == simdjson::STRING_ERROR;
}

} // namespace

template <typename Record>
Result<QList<Record>> decodeRecords(QByteArray body, const QString &subject)
{
    QList<Record> rows;
    // Without rows the guide's engine sends [] and NBIA nothing at all.
    const QByteArrayView begin = QByteArrayView(body).first(qMin<qsizetype>(body.size(), 64)).trimmed();
    if (begin.isEmpty() && body.trimmed().isEmpty())
        return rows;
    if (!begin.startsWith('['))
        return failure(unreadable(u"It is not the list that was asked for."_s, subject, body));
    simdjson::error_code error = readRows(body, rows);
    if (isMendable(error)) {
        rows.clear();
        body = mended(body);
        error = readRows(body, rows);
    }
    if (error != simdjson::SUCCESS)
        return failure(unreadable(u"Its JSON is broken after %1 rows: %2."_s.arg(rows.size())
                                      .arg(QString::fromUtf8(simdjson::error_message(error))),
                                  subject, {}));
    return rows;
}

template Result<QList<Patient>> decodeRecords<Patient>(QByteArray, const QString &);
template Result<QList<Study>> decodeRecords<Study>(QByteArray, const QString &);
template Result<QList<Series>> decodeRecords<Series>(QByteArray, const QString &);
template Result<QList<SeriesSize>> decodeRecords<SeriesSize>(QByteArray, const QString &);

Result<QJsonObject> decodeObject(const QByteArray &body, const QString &subject)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(decodedText(body).toUtf8(), &error);
    if (!document.isObject())
        return failure(unreadable(u"It is not the description that was asked for."_s, subject, body));
    return document.object();
}

} // namespace tcia::archive
