// SPDX-License-Identifier: Apache-2.0
#include "parquet/column.h"

#include "core/files.h"
#include "core/reason.h"
#include "core/text.h"
#include "parquet/refusal.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <span>

namespace tcia::parquet {

namespace {

constexpr qsizetype deepest = 32;
constexpr qsizetype longestName = 1000; // with those of the groups around it

// Of the file's numbers, see formatnames.cpp.
enum Repetition : qint32 { Required, Optional, Repeated };
constexpr std::array textConverted {-1, 0, 4, 19};          // none, UTF8, ENUM, JSON
constexpr std::array textLogical {-1, 1, 4, 11, 12};        // none, STRING, ENUM, NULL, JSON
constexpr std::array integerConverted {-1, 15, 16, 17, 18}; // none, INT_8 to INT_64
constexpr std::array integerLogical {-1, 10, 11};           // none, INTEGER, NULL
constexpr std::array plainConverted {-1};
constexpr std::array plainLogical {-1, 11};

//! What the program can read of a physical type: as what, and with which further meanings. Others, such as decimal
//! numbers and dates, would be delivered as something that they are not.
struct Readable
{
    PhysicalType type;
    Column::Kind kind;
    std::span<const int> converted;
    std::span<const int> logical;
};
constexpr std::array readable {
    Readable {PhysicalType::ByteArray, Column::Kind::Text, textConverted, textLogical},
    Readable {PhysicalType::Int32, Column::Kind::Integer, integerConverted, integerLogical},
    Readable {PhysicalType::Int64, Column::Kind::Integer, integerConverted, integerLogical},
    Readable {PhysicalType::Float, Column::Kind::Real, plainConverted, plainLogical},
    Readable {PhysicalType::Double, Column::Kind::Real, plainConverted, plainLogical},
    Readable {PhysicalType::Boolean, Column::Kind::Boolean, plainConverted, plainLogical},
};

bool contains(std::span<const int> numbers, qint32 number)
{
    return std::ranges::find(numbers, number) != numbers.end();
}

//! The type's name for a message: the meaning that is not supported, else the way of storing it.
QString nameOfType(const SchemaElement &leaf, const Readable *known)
{
    if (!known)
        return physicalTypeName(leaf.type);
    if (!leaf.isSigned)
        return logicalTypeName(leaf.logicalType) + QLatin1StringView(" (unsigned)");
    return contains(known->logical, leaf.logicalType) ? convertedTypeName(leaf.convertedType)
                                                      : logicalTypeName(leaf.logicalType);
}

Column columnOf(const SchemaElement &leaf, const QString &name, bool isNested)
{
    Column column {.name = name, .isOptional = leaf.repetition == Optional, .type = PhysicalType(leaf.type)};
    if (isNested || leaf.repetition == Repeated) {
        column.refusal =
            english<QT_TRANSLATE_NOOP("Reasons", "The column %1 is nested, which is not supported.")>().arg(
                text::plain(name));
        return column;
    }
    const auto known = std::ranges::find(readable, column.type, &Readable::type);
    if (known != readable.end() && leaf.isSigned && contains(known->converted, leaf.convertedType) &&
        contains(known->logical, leaf.logicalType))
        column.kind = known->kind;
    else
        column.refusal =
            english<QT_TRANSLATE_NOOP("Reasons", "The column %1 has the type %2, which is not supported.")>().arg(
                text::plain(name), nameOfType(leaf, known == readable.end() ? nullptr : &*known));
    return column;
}

//! A group whose children are being read.
struct Open
{
    QString path;
    qint32 left = 0;
};

} // namespace

Result<QList<Column>> columnsOf(const QList<SchemaElement> &schema)
{
    const auto damaged = [] {
        return refused(english<QT_TRANSLATE_NOOP("Reasons", "The Parquet file's list of columns is damaged.")>());
    };
    if (schema.isEmpty() || schema.first().children < 0)
        return damaged();
    QList<Column> columns;
    QList<Open> groups {{.path = {}, .left = schema.first().children}};
    for (const SchemaElement &element : schema.sliced(1)) {
        while (!groups.isEmpty() && groups.last().left == 0)
            groups.removeLast();
        if (groups.isEmpty() || groups.size() > deepest)
            return damaged();
        --groups.last().left;
        const QString &outer = groups.last().path;
        const QString name = outer.isEmpty() ? decodedText(element.name) : outer + u'.' + decodedText(element.name);
        if (name.size() > longestName)
            return damaged();
        if (element.children > 0)
            groups << Open {.path = name, .left = element.children};
        else if (element.children < 0 || element.repetition < Required || element.repetition > Repeated)
            return damaged();
        else
            columns << columnOf(element, name, groups.size() > 1);
    }
    if (std::ranges::any_of(groups, [](const Open &group) { return group.left > 0; }))
        return damaged();
    return columns;
}

} // namespace tcia::parquet
