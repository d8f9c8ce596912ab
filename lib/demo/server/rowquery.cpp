// SPDX-License-Identifier: Apache-2.0
#include "demo/server/rowquery.h"

#include <QMap>

#include <algorithm>

namespace tcia::demo {

namespace {

using namespace Qt::StringLiterals;

//! The wanted values with their attributes looked up once.
class Filter
{
public:
    explicit Filter(const Query &query)
    {
        for (auto each = query.wanted.begin(); each != query.wanted.end(); ++each) {
            const bool folds = query.foldCase && (each.key() == "Collection"_L1 || each.key() == "PatientID"_L1);
            if (const Attribute *known = attribute(each.key()))
                m_conditions.append({known, each.value(), folds ? Qt::CaseInsensitive : Qt::CaseSensitive});
        }
    }

    bool accepts(const Row &row) const
    {
        return std::all_of(m_conditions.begin(), m_conditions.end(), [&row](const Condition &each) {
            return textOf(*each.attribute, row).compare(each.value, each.sensitivity) == 0;
        });
    }

private:
    struct Condition
    {
        const Attribute *attribute;
        QString value;
        Qt::CaseSensitivity sensitivity;
    };
    QList<Condition> m_conditions;
};

Row rowOf(const SeriesEntry &series)
{
    const Content &all = content();
    return {&all.collections.at(series.collection), &all.patients.at(series.patient), &all.studies.at(series.study),
            &series};
}

//! One row for each different value of an attribute among the series asked for.
QList<Row> differentRows(const Query &query, QStringView name)
{
    const Attribute &wanted = *attribute(name);
    QMap<QString, Row> different;
    for (const Row &row : seriesRows(query)) {
        const QString value = textOf(wanted, row);
        if (!different.contains(value))
            different.insert(value, row);
    }
    return different.values();
}

} // namespace

QList<Row> collectionRows(const Query &query)
{
    const Filter filter(query);
    QMap<QString, Row> sorted;
    for (const CollectionEntry &each : content().collections) {
        if (const Row row {.collection = &each}; filter.accepts(row))
            sorted.insert(each.name, row);
    }
    return sorted.values();
}

QList<Row> patientRows(const Query &query)
{
    const Filter filter(query);
    QList<Row> rows;
    for (const PatientEntry &each : content().patients) {
        if (const Row row {&content().collections.at(each.collection), &each}; filter.accepts(row))
            rows.append(row);
    }
    return rows;
}

QList<Row> studyRows(const Query &query)
{
    const Filter filter(query);
    QList<Row> rows;
    for (const StudyEntry &each : content().studies) {
        const PatientEntry &patient = content().patients.at(each.patient);
        if (const Row row {&content().collections.at(patient.collection), &patient, &each}; filter.accepts(row))
            rows.append(row);
    }
    return rows;
}

QList<Row> seriesRows(const Query &query)
{
    const Filter filter(query);
    QList<Row> rows;
    for (const SeriesEntry &each : content().series) {
        const bool recent = !query.since || each.record.released >= *query.since;
        if (const Row row = rowOf(each); recent && filter.accepts(row))
            rows.append(row);
    }
    return rows;
}

QList<Row> seriesSizeRows(const Query &query)
{
    const QList<Row> rows = seriesRows(query);
    return rows.isEmpty() ? QList<Row> {Row {}} : rows;
}

QList<Row> imageRows(const Query &query)
{
    QList<Row> rows;
    for (Row row : seriesRows(query)) {
        for (row.image = 0; row.image < row.series->images; ++row.image) {
            if (const QString wanted = query.wanted.value(u"SOPInstanceUID"_s);
                wanted.isEmpty() || sopUid(*row.series, row.image) == wanted)
                rows.append(row);
        }
    }
    return rows;
}

QList<Row> listRows(const Query &query)
{
    QList<Row> rows;
    const SharedList *list = content().list(query.listName);
    if (list == nullptr)
        return rows;
    for (const QString &uid : list->seriesUids)
        rows.append(rowOf(*content().find(uid)));
    return rows;
}

QList<Row> modalityRows(const Query &query) { return differentRows(query, u"Modality"); }
QList<Row> bodyPartRows(const Query &query) { return differentRows(query, u"BodyPartExamined"); }
QList<Row> manufacturerRows(const Query &query) { return differentRows(query, u"Manufacturer"); }
QList<Row> patientsOfSeriesRows(const Query &query) { return differentRows(query, u"PatientID"); }
QList<Row> studiesOfSeriesRows(const Query &query) { return differentRows(query, u"StudyInstanceUID"); }

} // namespace tcia::demo
