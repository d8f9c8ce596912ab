// SPDX-License-Identifier: Apache-2.0
#include "catalog/seriestable.h"

#include "catalog/join.h"
#include "core/fields.h"

#include <algorithm>
#include <array>

namespace tcia::catalog {

namespace {

using Text = QString Series::*;
using Date = QDate Series::*;
using Number = Count Series::*;

constexpr std::array<Text, codedCount> codedMembers {
    &Series::modality, &Series::bodyPart,         &Series::manufacturer, &Series::model,
    &Series::patientId, &Series::studyUid,        &Series::protocol,     &Series::description,
    &Series::softwareVersions, &Series::licenseName, &Series::studyDescription,
};

//! Calls `visit(member, i)` for each attribute of a series, where i counts those of its type. The series UID is not one of them:
//! it has a column of its own.
template <typename Visit>
void forEachColumn(Visit visit)
{
    size_t texts = 0;
    size_t dates = 0;
    size_t numbers = 0;
    for (const auto &field : fields<Series>()) {
        if (const auto *text = std::get_if<Text>(&field.member)) {
            if (*text != &Series::seriesUid)
                visit(*text, texts++);
        } else if (const auto *date = std::get_if<Date>(&field.member)) {
            visit(*date, dates++);
        } else {
            visit(std::get<Number>(field.member), numbers++);
        }
    }
}

template <typename Member>
size_t columnOf(Member wanted)
{
    size_t found = 0;
    forEachColumn([&](auto member, size_t i) {
        if constexpr (std::is_same_v<decltype(member), Member>)
            if (member == wanted)
                found = i;
    });
    return found;
}

template <typename Column>
auto &columnAt(std::vector<Column> &columns, size_t i)
{
    if (i >= columns.size())
        columns.resize(i + 1);
    return columns[i];
}

} // namespace

std::shared_ptr<const SeriesTable> SeriesTable::build(const QString &collection, const QList<Patient> &patients,
                                                      const QList<Study> &studies, const QList<Series> &series)
{
    Joined joined = join(collection, patients, studies, series);
    const std::shared_ptr<SeriesTable> table(new SeriesTable);
    table->m_collection = collection;
    table->m_patients = std::move(joined.patients);
    table->m_studies = std::move(joined.studies);
    table->m_unusable = joined.unusable;
    table->addSeries({}); // so that every column is there even without rows
    table->m_texts.assign(table->m_texts.size(), {});
    table->m_dates.assign(table->m_dates.size(), {});
    table->m_counts.assign(table->m_counts.size(), {});
    table->m_uids = {};
    for (const Series &one : std::as_const(joined.series))
        table->addSeries(one);
    for (CodedColumn &column : table->m_texts)
        column.finish();
    table->m_byUid.build(table->m_uids);
    return table;
}

void SeriesTable::addSeries(const Series &series)
{
    m_uids.append(series.seriesUid);
    forEachColumn([&](auto member, size_t i) {
        if constexpr (std::is_same_v<decltype(member), Text>)
            columnAt(m_texts, i).append(series.*member);
        else if constexpr (std::is_same_v<decltype(member), Date>)
            columnAt(m_dates, i).push_back((series.*member).isValid() ? qint32((series.*member).toJulianDay()) : 0);
        else
            columnAt(m_counts, i).push_back((series.*member).value_or(-1));
    });
}

Series SeriesTable::series(Row row) const
{
    Series out;
    out.seriesUid = seriesUid(row);
    forEachColumn([&](auto member, size_t i) {
        if constexpr (std::is_same_v<decltype(member), Text>)
            out.*member = m_texts[i].values[m_texts[i].codes[row]];
        else if constexpr (std::is_same_v<decltype(member), Date>)
            out.*member = m_dates[i][row] ? QDate::fromJulianDay(m_dates[i][row]) : QDate();
        else
            out.*member = m_counts[i][row] < 0 ? Count() : Count(m_counts[i][row]);
    });
    return out;
}

const CodedColumn &SeriesTable::column(Coded which) const
{
    static const auto places = [] {
        std::array<size_t, codedCount> out {};
        std::ranges::transform(codedMembers, out.begin(), [](Text member) { return columnOf(member); });
        return out;
    }();
    return m_texts[places[size_t(which)]];
}

QDate SeriesTable::date(Row row) const
{
    static const size_t place = columnOf(&Series::date);
    const qint32 day = m_dates[place][row];
    return day ? QDate::fromJulianDay(day) : QDate();
}

qint64 SeriesTable::seriesNumber(Row row) const
{
    static const size_t place = columnOf(&Series::seriesNumber);
    return m_counts[place][row];
}

qint64 SeriesTable::images(Row row) const
{
    static const size_t place = columnOf(&Series::imageCount);
    return m_counts[place][row];
}

qint64 SeriesTable::bytes(Row row) const
{
    static const size_t place = columnOf(&Series::fileSize);
    return m_counts[place][row];
}

quint32 SeriesTable::studyOf(Row row) const
{
    // The last study that begins at or before the row; an empty one begins where the next one does, so it is never the last.
    const auto after = std::ranges::upper_bound(m_studies, row, {}, &StudyNode::begin);
    return quint32(after - m_studies.begin() - 1);
}

std::optional<Row> SeriesTable::find(QStringView seriesUid) const { return m_byUid.find(m_uids, seriesUid.toUtf8()); }

} // namespace tcia::catalog
