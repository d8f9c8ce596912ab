// SPDX-License-Identifier: Apache-2.0
#include "catalog/filter/facets.h"

#include "catalog/table/tableparts.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tcia::catalog {

namespace {

//! A range of numbers that forms one facet value: from this number to the next row's.
struct Bucket
{
    qint64 from;
    QLatin1StringView value;
};

constexpr auto ages = std::to_array<Bucket>({{0, "0-9"_L1},
                                             {10, "10-19"_L1},
                                             {20, "20-29"_L1},
                                             {30, "30-39"_L1},
                                             {40, "40-49"_L1},
                                             {50, "50-59"_L1},
                                             {60, "60-69"_L1},
                                             {70, "70-79"_L1},
                                             {80, "80-89"_L1},
                                             {90, "90+"_L1}});
constexpr auto imageCounts = std::to_array<Bucket>({{0, "0"_L1},
                                                    {1, "1"_L1},
                                                    {2, "2-9"_L1},
                                                    {10, "10-49"_L1},
                                                    {50, "50-99"_L1},
                                                    {100, "100-199"_L1},
                                                    {200, "200-499"_L1},
                                                    {500, "500-999"_L1},
                                                    {1000, "1000+"_L1}});
constexpr auto sizes = std::to_array<Bucket>({{0, "0-1 MB"_L1},
                                              {1'000'000, "1-10 MB"_L1},
                                              {10'000'000, "10-50 MB"_L1},
                                              {50'000'000, "50-100 MB"_L1},
                                              {100'000'000, "100-500 MB"_L1},
                                              {500'000'000, "500 MB-1 GB"_L1},
                                              {1'000'000'000, "1+ GB"_L1}});

//! The buckets of a range facet; empty for others.
std::span<const Bucket> bucketsOf(FacetId which)
{
    switch (which) {
    case FacetId::Age: return ages;
    case FacetId::Images: return imageCounts;
    case FacetId::Size: return sizes;
    default: return {};
    }
}

TextColumn columnOf(std::span<const Bucket> buckets, const std::vector<quint64> &codes)
{
    PackedTexts values;
    values.append({});
    for (const Bucket &bucket : buckets)
        values.append(bucket.value);
    return {std::move(values), NarrowColumn(codes)};
}

//! The code of a number's bucket; numbers are at least the first bucket's.
quint64 codeIn(std::span<const Bucket> buckets, qint64 number)
{
    return quint64(std::ranges::upper_bound(buckets, number, {}, &Bucket::from) - buckets.begin());
}

TextColumn ranges(const NarrowColumn &numbers, std::span<const Bucket> buckets)
{
    std::vector<quint64> codes(numbers.size());
    for (Row row = 0; row < numbers.size(); ++row)
        if (const Count number = countOf(numbers.at(row)))
            codes[row] = codeIn(buckets, *number);
    return columnOf(buckets, codes);
}

TextColumn ageGroups(const TextColumn &texts)
{
    std::vector<quint64> groupOf(texts.valueCount());
    for (quint32 code = 1; code < texts.valueCount(); ++code)
        if (const int years = ageInYears(texts.value(code)); years >= 0)
            groupOf[code] = codeIn(ages, years);
    std::vector<quint64> codes(texts.size());
    for (Row row = 0; row < texts.size(); ++row)
        codes[row] = groupOf[texts.code(row)];
    return columnOf(ages, codes);
}

//! The year of the study, else of the series.
TextColumn years(const NarrowColumn &studyDays, const NarrowColumn &seriesDays)
{
    Interner values;
    std::vector<quint64> codes(studyDays.size());
    quint64 last = 0;
    quint64 lastCode = 0;
    for (Row row = 0; row < studyDays.size(); ++row) {
        const quint64 day = studyDays.at(row) ? studyDays.at(row) : seriesDays.at(row);
        if (day != last) {
            last = day;
            lastCode = day ? values.code(QString::number(dateOf(day).year())) : 0;
        }
        codes[row] = lastCode;
    }
    return {values.values(), NarrowColumn(codes)};
}

//! The table's collection, the same for every row.
TextColumn sameForAll(const QString &value, Row size)
{
    PackedTexts values;
    values.append(value.toUtf8());
    return {std::move(values), NarrowColumn(std::vector<quint64>(size))};
}

} // namespace

std::span<const Facet> facets()
{
    static constexpr std::array<Facet, facetCount> table {{
        {FacetId::Collection, "collection", QT_TRANSLATE_NOOP("Facets", "Collection"), nullptr, ValueOrder::Count,
         QT_TRANSLATE_NOOP("Facets", "Find a collection")},
        {FacetId::Modality, "modality", QT_TRANSLATE_NOOP("Facets", "Modality"), &Series::modality, ValueOrder::Count,
         QT_TRANSLATE_NOOP("Facets", "Find a modality")},
        {FacetId::BodyPart, "body-part", QT_TRANSLATE_NOOP("Facets", "Body part"), &Series::bodyPart, ValueOrder::Count,
         QT_TRANSLATE_NOOP("Facets", "Find a body part")},
        {FacetId::Manufacturer, "manufacturer", QT_TRANSLATE_NOOP("Facets", "Manufacturer"), &Series::manufacturer,
         ValueOrder::Count, QT_TRANSLATE_NOOP("Facets", "Find a manufacturer")},
        {FacetId::Model, "model", QT_TRANSLATE_NOOP("Facets", "Model"), &Series::model, ValueOrder::Count,
         QT_TRANSLATE_NOOP("Facets", "Find a model")},
        {FacetId::Year, "year", QT_TRANSLATE_NOOP("Facets", "Year of study"), nullptr, ValueOrder::Name},
        {FacetId::Sex, "sex", QT_TRANSLATE_NOOP("Facets", "Patient sex"), &Series::patientSex},
        {FacetId::Age, "age", QT_TRANSLATE_NOOP("Facets", "Patient age"), nullptr, ValueOrder::Range},
        {FacetId::Licence, "licence", QT_TRANSLATE_NOOP("Facets", "Licence"), &Series::licenseName, ValueOrder::Count,
         QT_TRANSLATE_NOOP("Facets", "Find a licence")},
        {FacetId::Images, "images", QT_TRANSLATE_NOOP("Facets", "Images in series"), nullptr, ValueOrder::Range},
        {FacetId::Size, "size", QT_TRANSLATE_NOOP("Facets", "Size of series"), nullptr, ValueOrder::Range},
        {FacetId::LocalStatus, "taken", QT_TRANSLATE_NOOP("Facets", "On disk or in basket"), nullptr,
         ValueOrder::Range},
    }};
    static_assert(
        [] {
            for (size_t i = 0; i < table.size(); ++i)
                if (size_t(table[i].id) != i)
                    return false;
            return true;
        }(),
        "each facet stands at the place of its name");
    return table;
}

const Facet &facet(FacetId which) { return facets()[size_t(which)]; }

const Facet *facetOf(QStringView key)
{
    const auto found =
        std::ranges::find_if(facets(), [key](const Facet &one) { return key == QLatin1StringView(one.key); });
    return found == facets().end() ? nullptr : &*found;
}

QStringList rangesOf(FacetId which)
{
    QStringList ranges;
    for (const Bucket &bucket : bucketsOf(which))
        ranges << bucket.value;
    for (int status = 0; which == FacetId::LocalStatus && status < localStatusCount; ++status)
        ranges << localStatusName(LocalStatus(status));
    return ranges;
}

std::vector<TextColumn> deriveFacets(const TableParts &parts)
{
    std::vector<TextColumn> out(facetCount);
    const RecordColumns<Series> &series = parts.series;
    out[size_t(FacetId::Collection)] = sameForAll(parts.collection, series.size);
    out[size_t(FacetId::Year)] = years(series.day(&Series::studyDate), series.day(&Series::date));
    out[size_t(FacetId::Age)] = ageGroups(series.text(&Series::patientAge));
    out[size_t(FacetId::Images)] = ranges(series.number(&Series::imageCount), bucketsOf(FacetId::Images));
    out[size_t(FacetId::Size)] = ranges(series.number(&Series::fileSize), bucketsOf(FacetId::Size));
    return out;
}

QString localStatusName(LocalStatus status)
{
    switch (status) {
    case LocalStatus::InBasket: return u"basket"_s;
    case LocalStatus::OnDisk: return u"disk"_s;
    case LocalStatus::Neither: break;
    }
    return u"neither"_s;
}

int ageInYears(QStringView dicomAge)
{
    QStringView text = dicomAge.trimmed();
    const QChar unit = text.isEmpty() ? QChar() : text.back().toUpper();
    constexpr std::pair<char16_t, int> perYear[] {{u'Y', 1}, {u'M', 12}, {u'W', 52}, {u'D', 365}};
    int divisor = 1;
    for (const auto &[letter, parts] : perYear)
        if (unit == letter) {
            divisor = parts;
            text.chop(1);
            break;
        }
    bool ok = false;
    const int number = text.toInt(&ok);
    return ok && number >= 0 ? number / divisor : -1;
}

} // namespace tcia::catalog
