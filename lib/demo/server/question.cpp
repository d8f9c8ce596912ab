// SPDX-License-Identifier: Apache-2.0
#include "demo/server/question.h"

#include <QMap>

#include <algorithm>

namespace tcia::demo {

namespace {

using namespace Qt::StringLiterals;

//! The wanted values with their attributes looked up once.
class Filter
{
public:
    explicit Filter(const Question &question)
    {
        for (auto each = question.wanted.begin(); each != question.wanted.end(); ++each) {
            const bool folds = question.foldCase && (each.key() == "Collection"_L1 || each.key() == "PatientID"_L1);
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
QList<Row> differentRows(const Question &question, QStringView name)
{
    const Attribute &wanted = *attribute(name);
    QMap<QString, Row> different;
    for (const Row &row : seriesRows(question)) {
        const QString value = textOf(wanted, row);
        if (!different.contains(value))
            different.insert(value, row);
    }
    return different.values();
}

} // namespace

QList<Row> collectionRows(const Question &question)
{
    const Filter filter(question);
    QMap<QString, Row> sorted;
    for (const CollectionEntry &each : content().collections) {
        if (const Row row {.collection = &each}; filter.accepts(row))
            sorted.insert(each.name, row);
    }
    return sorted.values();
}

QList<Row> patientRows(const Question &question)
{
    const Filter filter(question);
    QList<Row> rows;
    for (const PatientEntry &each : content().patients) {
        if (const Row row {&content().collections.at(each.collection), &each}; filter.accepts(row))
            rows.append(row);
    }
    return rows;
}

QList<Row> studyRows(const Question &question)
{
    const Filter filter(question);
    QList<Row> rows;
    for (const StudyEntry &each : content().studies) {
        const PatientEntry &patient = content().patients.at(each.patient);
        if (const Row row {&content().collections.at(patient.collection), &patient, &each}; filter.accepts(row))
            rows.append(row);
    }
    return rows;
}

QList<Row> seriesRows(const Question &question)
{
    const Filter filter(question);
    QList<Row> rows;
    for (const SeriesEntry &each : content().series) {
        const bool recent = !question.since || each.record.released >= *question.since;
        if (const Row row = rowOf(each); recent && filter.accepts(row))
            rows.append(row);
    }
    return rows;
}

QList<Row> seriesSizeRows(const Question &question)
{
    const QList<Row> rows = seriesRows(question);
    return rows.isEmpty() ? QList<Row> {Row {}} : rows;
}

QList<Row> imageRows(const Question &question)
{
    QList<Row> rows;
    for (Row row : seriesRows(question)) {
        for (row.image = 0; row.image < row.series->images; ++row.image) {
            if (const QString wanted = question.wanted.value(u"SOPInstanceUID"_s);
                wanted.isEmpty() || sopUid(*row.series, row.image) == wanted)
                rows.append(row);
        }
    }
    return rows;
}

QList<Row> listRows(const Question &question)
{
    QList<Row> rows;
    const SharedList *list = content().list(question.listName);
    if (list == nullptr)
        return rows;
    for (const QString &uid : list->seriesUids)
        rows.append(rowOf(*content().find(uid)));
    return rows;
}

QList<Row> modalityRows(const Question &question) { return differentRows(question, u"Modality"); }
QList<Row> bodyPartRows(const Question &question) { return differentRows(question, u"BodyPartExamined"); }
QList<Row> manufacturerRows(const Question &question) { return differentRows(question, u"Manufacturer"); }
QList<Row> patientsOfSeriesRows(const Question &question) { return differentRows(question, u"PatientID"); }
QList<Row> studiesOfSeriesRows(const Question &question) { return differentRows(question, u"StudyInstanceUID"); }

} // namespace tcia::demo
