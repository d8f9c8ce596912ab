// SPDX-License-Identifier: Apache-2.0
#include "models/seriescolumns.h"

#include "core/text.h"
#include "models/columns_state.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <type_traits>

using namespace Qt::StringLiterals;

namespace tcia::models {

using catalog::FacetId;
using catalog::NarrowColumn;
using catalog::PackedTexts;
using catalog::SeriesTable;
using catalog::TextColumn;

namespace {

// Cell texts

//! An attribute or facet of series.
template <auto what>
const TextColumn &textColumn(const SeriesTable &table)
{
    if constexpr (std::is_same_v<decltype(what), FacetId>)
        return table.facet(what);
    else
        return table.text(what);
}

QString shown(const QString &text) { return text::plain(text.trimmed()); }

template <auto what>
QString text(const CatalogNode &node)
{
    return shown(textColumn<what>(*node.table).at(node.number));
}

QString patient(const CatalogNode &node)
{
    return shown(node.table->patientId(node.table->patientOf(node.table->studyOf(node.number))));
}

QString collection(const CatalogNode &node) { return shown(node.table->collection()); }

const NarrowColumn &studyDays(const SeriesTable &table) { return table.parts().series.day(&Series::studyDate); }

QString studyDate(const CatalogNode &node)
{
    return catalog::dateOf(studyDays(*node.table).at(node.number)).toString(Qt::ISODate);
}

// Sort keys

void gather(const NarrowColumn &column, std::span<const Row> rows, quint64 *to)
{
    column.with(
        [&](auto numbers) { std::ranges::transform(rows, to, [&](Row row) { return quint64(numbers[row]); }); });
}

template <auto what>
constexpr SeriesSortKey byText()
{
    return {[](const SeriesTable &table) -> const PackedTexts & { return textColumn<what>(table).values(); },
            [](const SeriesTable &table, std::span<const Row> rows, quint64 *to) {
                gather(textColumn<what>(table).codes(), rows, to);
            }};
}

template <Count Series::*what>
constexpr SeriesSortKey byNumber()
{
    return {nullptr, [](const SeriesTable &table, std::span<const Row> rows, quint64 *to) {
                gather(table.parts().series.number(what), rows, to);
            }};
}

constexpr SeriesSortKey byStudyDate {nullptr, [](const SeriesTable &table, std::span<const Row> rows, quint64 *to) {
                                         gather(studyDays(table), rows, to);
                                     }};

constexpr SeriesSortKey byUid {
    [](const SeriesTable &table) -> const PackedTexts & { return table.parts().seriesUids; },
    [](const SeriesTable &, std::span<const Row> rows, quint64 *to) { std::ranges::copy(rows, to); }};

const TextColumn &patientIds(const SeriesTable &table) { return table.parts().patients.text(&Patient::patientId); }

constexpr SeriesSortKey byPatient {
    [](const SeriesTable &table) -> const PackedTexts & { return patientIds(table).values(); },
    [](const SeriesTable &table, std::span<const Row> rows, quint64 *to) {
        quint32 study = 0; // rows ascend
        for (const Row row : rows) {
            while (table.rowsOfStudy(study).end <= row)
                ++study;
            *to++ = patientIds(table).code(table.patientOf(study));
        }
    }};

constexpr SeriesSortKey byCollection {};

//! A column whose values change without new content cannot be sorted.
constexpr SeriesSortKey byNothing {nullptr, [](const SeriesTable &, std::span<const Row> rows, quint64 *to) {
                                       std::fill_n(to, rows.size(), quint64(0));
                                   }};

const CatalogColumn &treeColumn(QLatin1StringView title) { return catalogColumns()[size_t(catalogColumn(title))]; }

//! A column shared with the tree.
SeriesColumn shared(QLatin1StringView title, bool isShownByDefault, SeriesSortKey sortKey)
{
    return {treeColumn(title), isShownByDefault, sortKey};
}

} // namespace

std::span<const SeriesColumn> seriesColumns()
{
    constexpr bool byDefault = true;
    constexpr bool onRequest = false;
    static const auto table = std::to_array<SeriesColumn>({
        {{QT_TRANSLATE_NOOP("CatalogColumns", "Patient"), Qt::AlignLeft, 16, patient, nullptr},
         byDefault,
         byPatient,
         QT_TRANSLATE_NOOP("CatalogColumns", "(no patient ID)")},
        shared("Modality"_L1, byDefault, byText<FacetId::Modality>()),
        {{QT_TRANSLATE_NOOP("CatalogColumns", "Description"), Qt::AlignLeft, 19, text<&Series::description>, nullptr},
         byDefault,
         byText<&Series::description>(),
         QT_TRANSLATE_NOOP("CatalogColumns", "(no description)")},
        shared("Images"_L1, byDefault, byNumber<&Series::imageCount>()),
        shared("Size"_L1, byDefault, byNumber<&Series::fileSize>()),
        {{QT_TRANSLATE_NOOP("CatalogColumns", "Study date"), Qt::AlignLeft, 12, studyDate, nullptr},
         byDefault,
         byStudyDate},
        shared("Body part"_L1, onRequest, byText<FacetId::BodyPart>()),
        shared("Manufacturer"_L1, onRequest, byText<FacetId::Manufacturer>()),
        shared("Model"_L1, onRequest, byText<FacetId::Model>()),
        shared("Licence"_L1, onRequest, byText<FacetId::Licence>()),
        {{QT_TRANSLATE_NOOP("CatalogColumns", "Collection"), Qt::AlignLeft, 18, collection, nullptr},
         byDefault,
         byCollection},
        shared("Protocol"_L1, onRequest, byText<&Series::protocol>()),
        shared("Series number"_L1, onRequest, byNumber<&Series::seriesNumber>()),
        {{QT_TRANSLATE_NOOP("CatalogColumns", "Study description"), Qt::AlignLeft, 26, text<&Series::studyDescription>,
          nullptr},
         onRequest,
         byText<&Series::studyDescription>()},
        {{QT_TRANSLATE_NOOP("CatalogColumns", "Series UID"), Qt::AlignLeft, 30, treeColumn("UID"_L1).display, nullptr},
         onRequest,
         byUid},
        shared("State"_L1, byDefault, byNothing),
        shared("Selected"_L1, byDefault, byNothing),
    });
    return table;
}

QString wordsOf(const SeriesColumn &column, const CatalogNode &series)
{
    const QString text = column.cell.display(series);
    return text.isEmpty() && column.absent ? QCoreApplication::translate("CatalogColumns", column.absent) : text;
}

QString accessibleText(const SeriesColumn &column, const CatalogNode &series)
{
    const QString words = wordsOf(column, series);
    const QString status = &column == seriesColumns().data() ? stateWords(series) : QString();
    return status.isEmpty() ? words : words + u", "_s + status;
}

int seriesColumn(QLatin1StringView title)
{
    const auto columns = seriesColumns();
    const auto found = std::ranges::find(
        columns, title, [](const SeriesColumn &column) { return QLatin1StringView(column.cell.title); });
    return found == columns.end() ? -1 : int(found - columns.begin());
}

} // namespace tcia::models
