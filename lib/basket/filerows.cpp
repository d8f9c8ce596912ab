// SPDX-License-Identifier: Apache-2.0
#include "basket/filerows.h"

#include "core/reason.h"
#include "core/text.h"

using namespace Qt::StringLiterals;

namespace tcia::basket {

namespace {

struct Heading
{
    QLatin1StringView name;
    bool isDrsId;
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
                m_columns << Column {index, heading.isDrsId};
    for (qsizetype index = 0; index < header.size() && m_name < 0; ++index)
        if (header[index].trimmed().compare("name"_L1, Qt::CaseInsensitive) == 0)
            m_name = index;
}

std::optional<FileRow> FileColumns::in(const QStringList &row) const
{
    for (const Column &column : m_columns)
        if (const QString address = row.value(column.index).trimmed(); !address.isEmpty())
            return FileRow {.address = address, .isDrsId = column.isDrsId, .name = row.value(m_name).trimmed()};
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
    return rows.isEmpty()
               ? QString()
               : english<QT_TRANSLATE_N_NOOP(
                     "Reasons", "%n rows name a single file and no series; `tcia download --manifest` fetches those.")>(
                     rows.size());
}

} // namespace tcia::basket
