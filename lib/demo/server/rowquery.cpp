// SPDX-License-Identifier: Apache-2.0
#include "demo/server/rowquery.h"

#include <QMap>

#include <algorithm>

namespace tcia::demo {

namespace {

using namespace Qt::StringLiterals;

//! The wanted values with their attributes looked up once.
class RowFilter
{
public:
    explicit RowFilter(const RowQuery &query)
    {
        for (auto each = query.wanted.begin(); each != query.wanted.end(); ++each) {
            const bool folds = query.foldCase && (each.key() == "Collection"_L1 || each.key() == "PatientID"_L1);
            if (const Attribute *known = attribute(each.key()))
                m_conditions.append({known, each.value(), folds ? Qt::CaseInsensitive : Qt::CaseSensitive});
        }
    }

    bool accepts(const AnswerRow &row) const
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

AnswerRow rowOf(const SeriesEntry &series)
{
    const ArchiveContent &all = content();
    return {&all.collections.at(series.collection), &all.patients.at(series.patient), &all.studies.at(series.study),
            &series};
}

//! One row for each different value of an attribute among the requested series.
QList<AnswerRow> differentRows(const RowQuery &query, QStringView name)
{
    const Attribute &wanted = *attribute(name);
    QMap<QString, AnswerRow> different;
    for (const AnswerRow &row : seriesRows(query)) {
        const QString value = textOf(wanted, row);
        if (!different.contains(value))
            different.insert(value, row);
    }
    return different.values();
}

} // namespace

QList<AnswerRow> collectionRows(const RowQuery &query)
{
    const RowFilter filter(query);
    QMap<QString, AnswerRow> sorted;
    for (const CollectionEntry &each : content().collections) {
        if (const AnswerRow row {.collection = &each}; filter.accepts(row))
            sorted.insert(each.name, row);
    }
    return sorted.values();
}

QList<AnswerRow> describedCollectionRows(const RowQuery &query)
{
    QList<AnswerRow> rows = collectionRows(query);
    rows.removeIf([](const AnswerRow &row) { return row.collection->description.isEmpty(); });
    return rows;
}

QList<AnswerRow> patientRows(const RowQuery &query)
{
    const RowFilter filter(query);
    QList<AnswerRow> rows;
    for (const PatientEntry &each : content().patients) {
        if (const AnswerRow row {&content().collections.at(each.collection), &each}; filter.accepts(row))
            rows.append(row);
    }
    return rows;
}

QList<AnswerRow> studyRows(const RowQuery &query)
{
    const RowFilter filter(query);
    QList<AnswerRow> rows;
    for (const StudyEntry &each : content().studies) {
        const PatientEntry &patient = content().patients.at(each.patient);
        if (const AnswerRow row {&content().collections.at(patient.collection), &patient, &each}; filter.accepts(row))
            rows.append(row);
    }
    return rows;
}

QList<AnswerRow> seriesRows(const RowQuery &query)
{
    const RowFilter filter(query);
    QList<AnswerRow> rows;
    for (const SeriesEntry &each : content().series) {
        const bool recent = !query.since || each.record.released >= *query.since;
        if (const AnswerRow row = rowOf(each); recent && filter.accepts(row))
            rows.append(row);
    }
    return rows;
}

QList<AnswerRow> seriesSizeRows(const RowQuery &query)
{
    const QList<AnswerRow> rows = seriesRows(query);
    return rows.isEmpty() ? QList<AnswerRow> {AnswerRow {}} : rows;
}

QList<AnswerRow> imageRows(const RowQuery &query)
{
    RowQuery ofSeries = query;
    const QString wanted = ofSeries.wanted.take(u"SOPInstanceUID"_s);
    QList<AnswerRow> rows;
    for (AnswerRow row : seriesRows(ofSeries)) {
        for (row.image = 0; row.image < row.series->images; ++row.image) {
            if (wanted.isEmpty() || sopUid(*row.series, row.image) == wanted)
                rows.append(row);
        }
    }
    return rows;
}

QList<AnswerRow> listRows(const RowQuery &query)
{
    QList<AnswerRow> rows;
    const SharedList *list = content().list(query.listName);
    if (list == nullptr)
        return rows;
    for (const QString &uid : list->seriesUids)
        rows.append(rowOf(*content().find(uid)));
    return rows;
}

QList<AnswerRow> modalityRows(const RowQuery &query) { return differentRows(query, u"Modality"); }
QList<AnswerRow> bodyPartRows(const RowQuery &query) { return differentRows(query, u"BodyPartExamined"); }
QList<AnswerRow> manufacturerRows(const RowQuery &query) { return differentRows(query, u"Manufacturer"); }
QList<AnswerRow> patientsOfSeriesRows(const RowQuery &query) { return differentRows(query, u"PatientID"); }
QList<AnswerRow> studiesOfSeriesRows(const RowQuery &query) { return differentRows(query, u"StudyInstanceUID"); }

} // namespace tcia::demo
