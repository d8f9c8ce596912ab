// SPDX-License-Identifier: Apache-2.0
#include "tables/writer.h"

#include "core/delimited.h"
#include "tables/json.h"
#include "tables/sink.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDate>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tcia::tables {

namespace {

constexpr std::array formats {
    OutputFormat {"table", writeForPeople, std::nullopt},
    OutputFormat {"csv", writeCsv, archive::Format::Csv,
                  QT_TRANSLATE_NOOP("Tables", "Tables for spreadsheets (*.csv)")},
    OutputFormat {"tsv", writeTsv, std::nullopt, QT_TRANSLATE_NOOP("Tables", "Tables with tabs (*.tsv)")},
    OutputFormat {"json", writeJson, archive::Format::Json, QT_TRANSLATE_NOOP("Tables", "JSON (*.json)")},
    OutputFormat {"jsonl", writeJsonLines, std::nullopt,
                  QT_TRANSLATE_NOOP("Tables", "JSON, one series a line (*.jsonl)")},
    OutputFormat {"xml", writeXml, archive::Format::Xml, QT_TRANSLATE_NOOP("Tables", "XML (*.xml)")},
    OutputFormat {"html", writeHtml, archive::Format::Html, QT_TRANSLATE_NOOP("Tables", "Web pages (*.html)")},
};

QByteArray jsonText(const QString &text)
{
    const auto plain = [](QChar c) { return c >= u' ' && c != u'"' && c != u'\\' && c < u'\x7f'; };
    if (std::ranges::all_of(text, plain)) // fast path for nearly all values
        return '"' + text.toLatin1() + '"';
    return controlsEscaped(QJsonDocument(QJsonArray {text}).toJson(QJsonDocument::Compact)).chopped(1).sliced(1);
}

QByteArray jsonValue(const QVariant &cell)
{
    return cell.typeId() == QMetaType::LongLong ? QByteArray::number(cell.toLongLong()) : jsonText(cellText(cell));
}

bool isKnown(const QVariant &cell)
{
    return cell.isValid() && !(cell.typeId() == QMetaType::QString && cell.toString().isEmpty());
}

QList<QByteArray> keysOf(const Table &table)
{
    QList<QByteArray> keys;
    for (const TableColumn &one : table.columns)
        keys << jsonText(one.key);
    return keys;
}

void writeObject(const QList<QByteArray> &keys, const QVariantList &row, Sink &sink)
{
    sink << "{";
    bool first = true;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (!isKnown(row[i])) // like the archive: unknown values have no key
            continue;
        sink << (first ? "" : ",") << keys[i] << ":" << jsonValue(row[i]);
        first = false;
    }
    sink << "}";
}

QString csvText(const QString &value, CellStyle cells)
{
    const QString text = cells == CellStyle::Raw ? value : defusedCell(escapedCell(value, u"\t\n"));
    const auto special = [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r'; };
    if (std::ranges::none_of(text, special))
        return text;
    return u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"';
}

//! Raw: everything except cell and row separators.
QString tsvText(const QString &value, CellStyle cells)
{
    if (cells == CellStyle::Safe)
        return unquotedCell(escapedCell(value));
    return QString(value).replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
}

//! How rows are told apart.
struct Separators
{
    QLatin1StringView cells, rows;
    QLatin1StringView blank {}; //!< in place of a row that is a single empty cell: readers skip blank lines
};

void writeSeparated(const Table &table, Sink &sink, const Separators &between, CellStyle style,
                    QString (*encode)(const QString &, CellStyle))
{
    QStringList heads;
    for (const TableColumn &one : table.columns)
        heads << encode(one.key, style);
    sink << QString(heads.join(between.cells) + between.rows);
    for (const QVariantList &row : table.rows) {
        QStringList cells;
        for (const QVariant &cell : row)
            cells << encode(cellText(cell), style);
        const QString line = cells.join(between.cells);
        sink << QString((line.isEmpty() ? QString(between.blank) : line) + between.rows);
    }
}

} // namespace

std::span<const OutputFormat> outputFormats() { return formats; }

const OutputFormat *outputFormat(QStringView key)
{
    const auto found =
        std::ranges::find_if(formats, [key](const OutputFormat &one) { return key == QLatin1StringView(one.key); });
    return found == formats.end() ? nullptr : &*found;
}

const OutputFormat *outputFormatOfFile(const QString &path)
{
    const OutputFormat *const format = outputFormat(QFileInfo(path).suffix().toLower());
    return format && format->fileWords ? format : nullptr;
}

QString fileWords(const OutputFormat &format) { return QCoreApplication::translate("Tables", format.fileWords); }

QString cellText(const QVariant &cell)
{
    return cell.typeId() == QMetaType::QDate ? cell.toDate().toString(Qt::ISODate) : cell.toString();
}

Result<void> writeTable(const Table &table, const OutputFormat &format, QIODevice &out, CellStyle cells)
{
    Sink sink(out);
    format.write(table, sink, cells);
    return sink.flush();
}

Result<QByteArray> tableContent(const Table &table, const OutputFormat &format, CellStyle cells)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto written = writeTable(table, format, buffer, cells);
    return written ? Result<QByteArray>(buffer.data()) : failure(written.error());
}

void writeJson(const Table &table, Sink &sink, CellStyle)
{
    const QList<QByteArray> keys = keysOf(table);
    sink << "[";
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        sink << (row ? ",\n" : "\n");
        writeObject(keys, table.rows[row], sink);
    }
    sink << (table.rows.isEmpty() ? "]\n" : "\n]\n");
}

void writeJsonLines(const Table &table, Sink &sink, CellStyle)
{
    const QList<QByteArray> keys = keysOf(table);
    for (const QVariantList &row : table.rows) {
        writeObject(keys, row, sink);
        sink << "\n";
    }
}

void writeCsv(const Table &table, Sink &sink, CellStyle cells)
{
    writeSeparated(table, sink, {","_L1, "\r\n"_L1, "\"\""_L1}, cells, csvText);
}

void writeTsv(const Table &table, Sink &sink, CellStyle cells)
{
    writeSeparated(table, sink, {"\t"_L1, "\n"_L1}, cells, tsvText);
}

void writeForClipboard(const Table &table, Sink &sink)
{
    const auto cell = [](const QString &value, CellStyle) { return defusedCell(escapedCell(value)); };
    writeSeparated(table, sink, {"\t"_L1, "\n"_L1}, CellStyle::Safe, cell);
}

} // namespace tcia::tables
