// SPDX-License-Identifier: Apache-2.0
#include "catalog/table/tablejoin.h"

#include <QHash>

#include <algorithm>
#include <numeric>
#include <optional>

namespace tcia::catalog {

namespace {

quint64 keyOf(quint32 patient, quint32 studyUid) { return quint64(patient) << 32 | studyUid; }

//! Range ends as prefix sums of counts.
void addUp(std::vector<quint32> &counts) { std::partial_sum(counts.begin(), counts.end(), counts.begin()); }

} // namespace

//! The rows that can be shown: with a UID, first occurrence.
std::vector<quint32> TableJoin::usableSeries()
{
    std::vector<quint32> rows;
    rows.reserve(m_answers.series.size());
    TextIndex known;
    known.build(m_answers.seriesUids);
    for (Row row = 0; row < m_answers.series.size(); ++row) {
        const QByteArrayView uid = m_answers.seriesUids.view(row);
        if (uid.isEmpty())
            ++m_answers.unusable.withoutUid;
        else if (known.find(m_answers.seriesUids, uid) != row) // finds the first duplicate
            ++m_answers.unusable.repeated;
        else
            rows.push_back(row);
    }
    return rows;
}

//! A study without a patient takes it from its series.
void TableJoin::learnPatients(const std::vector<quint32> &rows)
{
    m_studyPlaceOf.assign(m_answers.studyUids.size(), 0);
    for (quint32 record = 0; record < m_answers.studyPlaces.size(); ++record)
        if (quint32 &first = m_studyPlaceOf[m_answers.studyPlaces[record].uid]; !first)
            first = record + 1;
        else
            ++m_answers.unusable.repeated;
    for (const Row row : rows)
        if (const quint32 known = m_studyPlaceOf[m_answers.places[row].study];
            known && m_answers.studyPlaces[known - 1].patient == 0)
            m_answers.studyPlaces[known - 1].patient = m_answers.places[row].patient;
}

void TableJoin::complete(Row row, const Study &known, bool samePatient)
{
    m_answers.series.fill<&Series::collection>(row, m_answers.collection);
    m_answers.series.fill<&Series::studyDate>(row, known.date);
    m_answers.series.fill<&Series::studyDescription>(row, known.description);
    if (!samePatient)
        return;
    m_answers.series.fill<&Series::patientSex>(row, known.patientSex);
    m_answers.series.fill<&Series::patientAge>(row, known.patientAge);
}

//! The record of each patient.
void TableJoin::recordPatients()
{
    m_recordOf.assign(m_answers.patientIds.size(), 0);
    for (quint32 record = 0; record < m_answers.patientCodes.size(); ++record)
        if (quint32 &first = m_recordOf[m_answers.patientCodes[record]]; !first)
            first = record + 1;
        else
            ++m_answers.unusable.repeated;
}

void TableJoin::completeAll(const std::vector<quint32> &rows)
{
    Study study; // of the previous row; rows are sorted
    quint32 of = 0;
    QString sex; // of its patient
    quint32 patient = 0;
    for (const Row row : rows) {
        TableAnswers::SeriesPlace &place = m_answers.places[row];
        const quint32 known = place.study == 0 ? 0 : m_studyPlaceOf[place.study];
        if (known != of)
            study = known ? m_answers.studies.record(known - 1) : Study();
        of = known;
        if (known && place.patient == 0)
            place.patient = m_answers.studyPlaces[known - 1].patient;
        complete(row, study, known == 0 || place.patient == m_answers.studyPlaces[known - 1].patient);
        if (const quint32 record = m_recordOf[place.patient]; record != patient) {
            sex = record ? m_answers.patients.text<&Patient::sex>(record - 1) : QString();
            patient = record;
        }
        m_answers.series.fill<&Series::patientSex>(row, sex);
    }
}

//! A study missing from the list of studies, or listed under another patient, derived from its series.
quint32 TableJoin::studyFrom(Row row)
{
    const TableAnswers::SeriesPlace &place = m_answers.places[row];
    const quint32 known = m_studyPlaceOf[place.study];
    Study study;
    if (known) { // listed under another patient, so its patient attributes do not apply
        const Study other = m_answers.studies.record(known - 1);
        study.date = other.date;
        study.description = other.description;
        study.studyId = other.studyId;
    }
    const Series series = m_answers.series.record(row);
    study.patientId = m_answers.patientIds.value(place.patient);
    study.studyUid = m_answers.studyUids.value(place.study);
    const auto fill = [](auto &hole, const auto &from) {
        if (hole == std::decay_t<decltype(hole)>())
            hole = from;
    };
    fill(study.collection, series.collection);
    fill(study.date, series.studyDate);
    fill(study.description, series.studyDescription);
    fill(study.patientSex, series.patientSex);
    fill(study.patientAge, series.patientAge);
    m_answers.studies.append(study);
    return m_answers.studies.size() - 1;
}

void TableJoin::placeStudies(const std::vector<quint32> &rows)
{
    QHash<quint64, quint32> nodes; // by patient and study UID
    nodes.reserve(qsizetype(m_answers.studyPlaces.size()));
    const auto place = [this, &nodes](const TableAnswers::StudyPlace &study) {
        m_nodes.push_back(study);
        return *nodes.insert(keyOf(study.patient, study.uid), quint32(m_nodes.size() - 1));
    };
    for (quint32 record = 0; record < m_answers.studyPlaces.size(); ++record)
        if (m_studyPlaceOf[m_answers.studyPlaces[record].uid] == record + 1) {
            m_answers.studies.fill<&Study::patientId>(
                record, m_answers.patientIds.value(m_answers.studyPlaces[record].patient));
            place(m_answers.studyPlaces[record]);
        }
    m_nodeOf.reserve(rows.size());
    std::optional<quint64> last; // rows of a study are usually consecutive
    for (const Row row : rows) {
        const TableAnswers::SeriesPlace at = m_answers.places[row];
        const quint64 key = keyOf(at.patient, at.study);
        if (key == last) {
            m_nodeOf.push_back(m_nodeOf.back());
            continue;
        }
        const auto known = nodes.constFind(key);
        m_nodeOf.push_back(known != nodes.cend() ? *known : place({at.patient, at.study, studyFrom(row)}));
        last = key;
    }
}

void TableJoin::placePatients()
{
    for (const TableAnswers::StudyPlace &node : m_nodes) {
        if (m_recordOf[node.patient])
            continue;
        const Study study = m_answers.studies.record(node.record);
        Patient patient;
        patient.patientId = study.patientId;
        patient.patientName = study.patientName;
        patient.sex = study.patientSex;
        patient.birthDate = study.birthDate;
        patient.ethnicGroup = study.ethnicGroup;
        patient.collection = m_answers.collection;
        m_answers.patients.append(patient);
        m_recordOf[node.patient] = m_answers.patients.size();
    }
}

std::vector<StudyKey> TableJoin::studyKeys(const std::vector<quint32> &rankOfPatient) const
{
    std::vector<StudyKey> keys;
    keys.reserve(m_nodes.size());
    for (quint32 node = 0; node < m_nodes.size(); ++node) {
        const TableAnswers::StudyPlace &study = m_nodes[node];
        keys.push_back({.patient = rankOfPatient[study.patient],
                        .day = quint32(m_answers.studies.day<&Study::date>(study.record)),
                        .uid = study.uid,
                        .node = node});
    }
    return keys;
}

std::shared_ptr<const SeriesTable> TableJoin::build() &&
{
    const std::vector<quint32> rows = usableSeries();
    learnPatients(rows);
    recordPatients();
    completeAll(rows);
    placeStudies(rows);
    placePatients();

    const std::vector<quint32> patients = patientsByName(m_answers.patientIds, m_recordOf);
    std::vector<quint32> rankOfPatient(m_answers.patientIds.size());
    TableParts parts;
    std::vector<quint32> records;
    for (quint32 rank = 0; rank < patients.size(); ++rank) {
        rankOfPatient[patients[rank]] = rank;
        records.push_back(m_recordOf[patients[rank]] - 1);
    }
    parts.patients = m_answers.patients.arranged(records);

    const std::vector<quint32> studies = studiesByDate(studyKeys(rankOfPatient), m_answers.studyUids);
    std::vector<quint32> rankOfStudy(studies.size());
    parts.studyEnds.assign(patients.size(), 0);
    records.clear();
    for (quint32 rank = 0; rank < studies.size(); ++rank) {
        const TableAnswers::StudyPlace &node = m_nodes[studies[rank]];
        rankOfStudy[studies[rank]] = rank;
        records.push_back(node.record);
        ++parts.studyEnds[rankOfPatient[node.patient]];
    }
    parts.studies = m_answers.studies.arranged(records);
    addUp(parts.studyEnds);

    std::vector<SeriesKey> keys;
    keys.reserve(rows.size());
    parts.seriesEnds.assign(studies.size(), 0);
    for (size_t i = 0; i < rows.size(); ++i) {
        const Row row = rows[i];
        const quint32 study = rankOfStudy[m_nodeOf[i]];
        keys.push_back({study, m_answers.series.number<&Series::seriesNumber>(row), row});
        ++parts.seriesEnds[study];
    }
    addUp(parts.seriesEnds);
    sortSeries(keys, m_answers.seriesUids);
    records.clear();
    std::ranges::transform(keys, std::back_inserter(records), &SeriesKey::row);
    parts.series = m_answers.series.arranged(records);
    parts.seriesUids = m_answers.seriesUids.arranged(records);
    parts.collection = m_answers.collection;
    parts.unusable = m_answers.unusable;
    parts.gaps = m_answers.gaps;
    return std::make_shared<const SeriesTable>(std::move(parts));
}

} // namespace tcia::catalog
