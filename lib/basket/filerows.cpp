// SPDX-License-Identifier: Apache-2.0
#include "basket/filerows.h"

#include "core/reason.h"
#include "core/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::basket {

namespace {

struct Heading
{
    QLatin1StringView name;
    bool needsToken;
};

// Where a row has both, the Data Retriever takes the DRS id.
constexpr Heading headings[] = {
    {"drs_uri"_L1, true},   {"File ID"_L1, true},       {"file_id"_L1, true},
    {"imageUrl"_L1, false}, {"wsiimage_url"_L1, false},
};

} // namespace

FileColumns::FileColumns(const QStringList &header)
{
    for (const Heading &heading : headings)
        for (qsizetype index = 0; index < header.size(); ++index)
            if (header[index].trimmed().compare(heading.name, Qt::CaseInsensitive) == 0)
                m_columns << Column {index, heading.needsToken};
}

std::optional<FileRow> FileColumns::in(const QStringList &row) const
{
    for (const Column &column : m_columns)
        if (const QString address = row.value(column.index).trimmed(); !address.isEmpty())
            return FileRow {address, column.needsToken};
    return {};
}

bool isFileColumn(const QString &heading) { return !FileColumns({heading}).isEmpty(); }

QString firstOf(const QList<FileRow> &rows)
{
    constexpr qsizetype most = 5, longest = 120;
    QStringList addresses;
    for (qsizetype row = 0; row < qMin(most, rows.size()); ++row)
        addresses << text::plain(rows[row].address, longest);
    return addresses.join(u", "_s);
}

QString wordsFor(const QList<FileRow> &rows)
{
    const qint64 drs = std::ranges::count_if(rows, &FileRow::needsToken), others = rows.size() - drs;
    QStringList sentences;
    if (others > 0)
        sentences << english<QT_TRANSLATE_N_NOOP(
            "Reasons", "%n rows name a single file by its address, which is not fetched.")>(others);
    if (drs > 0)
        sentences << english<QT_TRANSLATE_N_NOOP(
            "Reasons",
            "%n rows name a single file by its DRS id, which is not fetched: it needs the token of an account.")>(drs);
    return sentences.join(u' ');
}

} // namespace tcia::basket
