// SPDX-License-Identifier: Apache-2.0
#include "basket/tablecolumn.h"

#include "core/fields.h"

using namespace Qt::StringLiterals;

namespace tcia::basket {

namespace {

std::optional<KeyColumn> columnIn(const QStringList &header, const IsWanted &isWanted, QChar separator, qsizetype row)
{
    KeyColumn column {separator, -1, 0, row};
    for (qsizetype i = 0; i < header.size(); ++i)
        if (isWanted(header[i])) {
            column.index = i;
            ++column.found;
        }
    return column.found > 0 ? std::optional(column) : std::nullopt;
}

} // namespace

std::optional<KeyColumn> columnNamed(QStringView text, std::optional<QChar> declared, const IsWanted &isWanted)
{
    constexpr qsizetype mostAbove = 20;
    const QString usual = u"\t,;|"_s;
    for (const QChar separator : declared ? QString(*declared) : usual) {
        DelimitedReader reader(text, separator);
        for (qsizetype row = 0; row <= mostAbove && !reader.atEnd(); ++row)
            if (const auto column = columnIn(reader.nextRow(), isWanted, separator, row))
                return column;
    }
    return {};
}

IsWanted attribute(const QString &key)
{
    return [wanted = fieldOf<Series>(key)](const QString &head) { return fieldOf<Series>(head) == wanted; };
}

IsWanted heading(QLatin1StringView name)
{
    return [name](const QString &head) { return head.trimmed().compare(name, Qt::CaseInsensitive) == 0; };
}

QStringList skipToHeader(DelimitedReader &reader, const KeyColumn &column)
{
    for (qsizetype row = 0; row < column.headerRow; ++row)
        reader.nextRow();
    return reader.nextRow();
}

std::optional<KeyColumn> addressColumn(QStringView text, std::optional<QChar> declared)
{
    for (const auto name : {"Locator"_L1, "series_aws_url"_L1, "aws_url"_L1, "gcs_url"_L1})
        if (const auto column = columnNamed(text, declared, heading(name)))
            return column;
    return {};
}

} // namespace tcia::basket
