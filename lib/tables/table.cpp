// SPDX-License-Identifier: Apache-2.0
#include "tables/table.h"

#include "core/reason.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tcia::tables {

namespace {

// Attributes shown in tables; other formats have all.
constexpr std::array important {
    "PatientID"_L1,         "Collection"_L1, "PatientSex"_L1,       "PatientBirthDate"_L1, "SpeciesDescription"_L1,
    "StudyInstanceUID"_L1,  "StudyDate"_L1,  "StudyDescription"_L1, "PatientAge"_L1,       "SeriesCount"_L1,
    "SeriesInstanceUID"_L1, "Modality"_L1,   "BodyPartExamined"_L1, "Manufacturer"_L1,     "SeriesDescription"_L1,
    "SeriesDate"_L1,        "ImageCount"_L1, "FileSize"_L1,         "TotalSizeInBytes"_L1, "ObjectCount"_L1,
};

// Not for series: study and patient have their own commands.
constexpr std::array spareOfSeries {"StudyInstanceUID"_L1, "StudyDate"_L1, "PatientAge"_L1, "PatientSex"_L1};

template <typename Record>
bool isImportant(QLatin1StringView key)
{
    if (std::is_same_v<Record, Series> && std::ranges::find(spareOfSeries, key) != spareOfSeries.end())
        return false;
    return std::ranges::find(important, key) != important.end();
}

bool isBytes(QLatin1StringView key) { return key == "FileSize"_L1 || key == "TotalSizeInBytes"_L1; }

} // namespace

TableColumn column(QLatin1StringView key, const QString &title, TableColumn::Kind kind, bool isImportantOne)
{
    return {.key = key, .title = title, .kind = kind, .important = isImportantOne};
}

template <typename Record>
TableColumn columnOf(const Field<Record> &field)
{
    const bool number = std::holds_alternative<Count Record::*>(field.member);
    const auto kind = isBytes(field.key) ? TableColumn::Kind::Bytes
                      : number           ? TableColumn::Kind::Number
                                         : TableColumn::Kind::Text;
    return column(field.key, QCoreApplication::translate("Fields", field.title), kind, isImportant<Record>(field.key));
}

template <typename Record>
QVariantList cellsOf(const Record &record)
{
    QVariantList cells;
    for (const auto &field : fields<Record>())
        cells << value(record, field);
    return cells;
}

template <typename Record>
Table tableOf(const QList<Record> &records, const QString &title)
{
    Table table {.title = title, .columns = {}, .rows = {}};
    for (const auto &field : fields<Record>())
        table.columns << columnOf(field);
    table.rows.reserve(records.size());
    for (const Record &record : records)
        table.rows << cellsOf(record);
    return table;
}

Result<Table> withColumns(const Table &table, const QStringList &keys)
{
    QList<qsizetype> chosen;
    QStringList all;
    for (const TableColumn &one : table.columns)
        all << one.key;
    Table out {.title = table.title, .columns = {}, .rows = {}};
    for (const QString &key : keys) {
        const auto found = std::ranges::find_if(
            table.columns, [&key](const TableColumn &one) { return normalisedKey(one.key) == normalisedKey(key); });
        if (found == table.columns.end()) //: %1 what was typed, %2 all that could be
            return failure(Error::Kind::Usage,
                           english<QT_TRANSLATE_NOOP("Reasons", "“%1” is not a column here; there are %2.")>().arg(
                               key, all.join(u", ")),
                           {.name = u"--columns"_s});
        chosen << found - table.columns.begin();
        out.columns << *found;
        out.columns.last().important = true; // named, so shown in tables, too
    }
    out.rows.reserve(table.rows.size());
    for (const QVariantList &row : table.rows) {
        QVariantList cells;
        for (const qsizetype i : std::as_const(chosen))
            cells << row[i];
        out.rows << cells;
    }
    return out;
}

Table tableOfValues(QLatin1StringView key, const QStringList &values)
{
    Table table {.title = key, .columns = {columnOf(*fieldOf<Series>(QString(key)))}, .rows = {}};
    for (const QString &text : values)
        table.rows << QVariantList {text};
    return table;
}

#define TCIA_TABLE_OF(Record)                                                                                          \
    template TableColumn columnOf<Record>(const Field<Record> &);                                                      \
    template QVariantList cellsOf<Record>(const Record &);                                                             \
    template Table tableOf<Record>(const QList<Record> &, const QString &);
TCIA_TABLE_OF(Patient)
TCIA_TABLE_OF(Study)
TCIA_TABLE_OF(Series)
TCIA_TABLE_OF(SeriesSize)
#undef TCIA_TABLE_OF

} // namespace tcia::tables
