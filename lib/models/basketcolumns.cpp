// SPDX-License-Identifier: Apache-2.0
#include "models/basketcolumns.h"

#include "core/fields.h"
#include "core/licence.h"
#include "core/text.h"
#include "models/siblingorder.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <type_traits>
#include <variant>

namespace tcia::models {

namespace {

enum class CellFormat { Text, Number, Size, Licence };

//! One row per column: attribute and format.
struct ColumnRow
{
    QStringView key;
    CellFormat as = CellFormat::Text;
};

constexpr ColumnRow columns[] = {
    {u"Collection"},
    {u"PatientID"},
    {u"Modality"},
    {u"SeriesDescription"},
    {u"BodyPartExamined"},
    {u"ImageCount", CellFormat::Number},
    {u"FileSize", CellFormat::Size},
    {u"LicenseName", CellFormat::Licence},
    {u"StudyDate"},
    {u"SeriesNumber", CellFormat::Number},
    {u"Manufacturer"},
    {u"SeriesInstanceUID"},
};

const Field<Series> &fieldAt(int column)
{
    static const auto found = [] { // cached: views request cell values very often
        std::array<const Field<Series> *, std::size(columns)> list {};
        std::transform(std::begin(columns), std::end(columns), list.begin(),
                       [](const ColumnRow &one) { return fieldOf<Series>(one.key); });
        return list;
    }();
    return *found[size_t(column)];
}

//! The sort key of a number or date.
qint64 keyOf(const Count &count) { return count.value_or(unknownKey); }
qint64 keyOf(const QDate &date) { return date.isValid() ? date.toJulianDay() : unknownKey; }

std::vector<qint64> keysOf(const basket::SeriesList &list, int column)
{
    std::vector<qint64> keys;
    std::vector<QString> texts;
    std::visit(
        [&](auto member) {
            for (const Series &series : list)
                if constexpr (std::is_same_v<decltype(member), QString Series::*>)
                    texts.push_back(series.*member);
                else
                    keys.push_back(keyOf(series.*member));
        },
        fieldAt(column).member);
    return keys.empty() ? ranksOf(texts) : keys;
}

} // namespace

int basketColumnCount() { return int(std::size(columns)); }

QString basketColumnTitle(int column) { return QCoreApplication::translate("Fields", fieldAt(column).title); }

bool isBasketNumber(int column)
{
    return columns[column].as == CellFormat::Number || columns[column].as == CellFormat::Size;
}

QVariant basketCell(const Series &series, int column)
{
    const QVariant known = value(series, fieldAt(column));
    if (!known.isValid())
        return {};
    switch (columns[column].as) {
    case CellFormat::Number: return text::number(known.toLongLong());
    case CellFormat::Size: return text::size(known.toLongLong());
    case CellFormat::Licence: return licenceName(known.toString());
    case CellFormat::Text: break;
    }
    return text::plain(valueText(series, fieldAt(column)));
}

QList<quint32> basketOrder(const basket::Snapshot &content, int column, Qt::SortOrder direction)
{
    const std::vector<quint32> positions = positionsBy(keysOf(content->series, column), direction);
    return {positions.begin(), positions.end()};
}

} // namespace tcia::models
