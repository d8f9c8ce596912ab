// SPDX-License-Identifier: Apache-2.0
#include "catalog/table/tablebuilder.h"

#include "core/naturalorder.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <tuple>

namespace tcia::catalog {

namespace {

quint64 keyOf(quint32 patient, quint32 studyUid) { return quint64(patient) << 32 | studyUid; }

//! Range ends as prefix sums of counts.
void addUp(std::vector<quint32> &counts) { std::partial_sum(counts.begin(), counts.end(), counts.begin()); }

} // namespace

TableBuilder::TableBuilder(QString collection) : m_collection(std::move(collection)) {}

void TableBuilder::add(const QList<Patient> &patients)
{
    for (const Patient &patient : patients) {
        m_patients.append(patient);
        m_patientCodes.push_back(m_patientIds.code(patient.patientId));
    }
}

void TableBuilder::add(const QList<Study> &studies)
{
    for (const Study &study : studies) {
        m_told.push_back({m_patientIds.code(study.patientId), m_studyUids.code(study.studyUid), m_studies.size()});
        m_studies.append(study);
    }
}

void TableBuilder::add(const QList<Series> &series)
{
    for (const Series &one : series) {
        m_series.append(one);
        m_places.push_back({m_patientIds.code(one.patientId), m_studyUids.code(one.studyUid)});
        m_seriesUids.append(one.seriesUid.toUtf8());
    }
}

void TableBuilder::addGaps(const Gaps &gaps, const SeriesTable *before)
{
    m_gaps = gaps;
    if (!before)
        return;
    QList<Study> studies;
    for (quint32 study = 0; gaps.studies && study < before->studyCount(); ++study) {
        studies << before->study(study);
        studies.last().patientId = before->patientId(before->patientOf(study));
    }
    QList<Patient> patients;
    for (quint32 patient = 0; gaps.patients && patient < before->patientCount(); ++patient)
        patients << before->patient(patient);
    add(studies);
    add(patients);
}

//! The rows that can be shown: with a UID, first occurrence.
std::vector<quint32> TableBuilder::usableSeries()
{
    std::vector<quint32> rows;
    rows.reserve(m_series.size());
    TextIndex known;
    known.build(m_seriesUids);
    for (Row row = 0; row < m_series.size(); ++row) {
        const QByteArrayView uid = m_seriesUids.view(row);
        if (uid.isEmpty())
            ++m_unusable.withoutUid;
        else if (known.find(m_seriesUids, uid) != row) // finds the first duplicate
            ++m_unusable.repeated;
        else
            rows.push_back(row);
    }
    return rows;
}

//! A study without a patient takes it from its series.
void TableBuilder::learnPatients(const std::vector<quint32> &rows)
{
    m_toldOf.assign(m_studyUids.size(), 0);
    for (quint32 record = 0; record < m_told.size(); ++record)
        if (quint32 &first = m_toldOf[m_told[record].uid]; !first)
            first = record + 1;
        else
            ++m_unusable.repeated;
    for (const Row row : rows)
        if (const quint32 told = m_toldOf[m_places[row].study]; told && m_told[told - 1].patient == 0)
            m_told[told - 1].patient = m_places[row].patient;
}

void TableBuilder::complete(Row row, const Study &told, bool samePatient)
{
    m_series.fill<&Series::collection>(row, m_collection);
    m_series.fill<&Series::studyDate>(row, told.date);
    m_series.fill<&Series::studyDescription>(row, told.description);
    if (!samePatient)
        return;
    m_series.fill<&Series::patientSex>(row, told.patientSex);
    m_series.fill<&Series::patientAge>(row, told.patientAge);
}

//! The record of each patient.
void TableBuilder::recordPatients()
{
    m_recordOf.assign(m_patientIds.size(), 0);
    for (quint32 record = 0; record < m_patientCodes.size(); ++record)
        if (quint32 &first = m_recordOf[m_patientCodes[record]]; !first)
            first = record + 1;
        else
            ++m_unusable.repeated;
}

void TableBuilder::completeAll(const std::vector<quint32> &rows)
{
    Study study; // of the previous row; rows are sorted
    quint32 of = 0;
    QString sex; // of its patient
    quint32 patient = 0;
    for (const Row row : rows) {
        SeriesPlace &place = m_places[row];
        const quint32 told = place.study == 0 ? 0 : m_toldOf[place.study];
        if (told != of)
            study = told ? m_studies.record(told - 1) : Study();
        of = told;
        if (told && place.patient == 0)
            place.patient = m_told[told - 1].patient;
        complete(row, study, told == 0 || place.patient == m_told[told - 1].patient);
        if (const quint32 record = m_recordOf[place.patient]; record != patient) {
            sex = record ? m_patients.text<&Patient::sex>(record - 1) : QString();
            patient = record;
        }
        m_series.fill<&Series::patientSex>(row, sex);
    }
}

//! A study missing from the list of studies, or listed under another patient, derived from its series.
quint32 TableBuilder::studyFrom(Row row)
{
    const SeriesPlace &place = m_places[row];
    const quint32 told = m_toldOf[place.study];
    Study study;
    if (told) { // listed under another patient, so its patient attributes do not apply
        const Study other = m_studies.record(told - 1);
        study.date = other.date;
        study.description = other.description;
        study.studyId = other.studyId;
    }
    const Series series = m_series.record(row);
    study.patientId = m_patientIds.value(place.patient);
    study.studyUid = m_studyUids.value(place.study);
    const auto fill = [](auto &hole, const auto &from) {
        if (hole == std::decay_t<decltype(hole)>())
            hole = from;
    };
    fill(study.collection, series.collection);
    fill(study.date, series.studyDate);
    fill(study.description, series.studyDescription);
    fill(study.patientSex, series.patientSex);
    fill(study.patientAge, series.patientAge);
    m_studies.append(study);
    return m_studies.size() - 1;
}

void TableBuilder::placeStudies(const std::vector<quint32> &rows)
{
    QHash<quint64, quint32> nodes; // by patient and study UID
    nodes.reserve(qsizetype(m_told.size()));
    const auto place = [this, &nodes](const StudyPlace &study) {
        m_nodes.push_back(study);
        return *nodes.insert(keyOf(study.patient, study.uid), quint32(m_nodes.size() - 1));
    };
    for (quint32 record = 0; record < m_told.size(); ++record)
        if (m_toldOf[m_told[record].uid] == record + 1) {
            m_studies.fill<&Study::patientId>(record, m_patientIds.value(m_told[record].patient));
            place(m_told[record]);
        }
    m_nodeOf.reserve(rows.size());
    std::optional<quint64> last; // rows of a study are usually consecutive
    for (const Row row : rows) {
        const SeriesPlace at = m_places[row];
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

void TableBuilder::placePatients()
{
    for (const StudyPlace &node : m_nodes) {
        if (m_recordOf[node.patient])
            continue;
        const Study study = m_studies.record(node.record);
        Patient patient;
        patient.patientId = study.patientId;
        patient.patientName = study.patientName;
        patient.sex = study.patientSex;
        patient.birthDate = study.birthDate;
        patient.ethnicGroup = study.ethnicGroup;
        patient.collection = m_collection;
        m_patients.append(patient);
        m_recordOf[node.patient] = m_patients.size();
    }
}

//! Patient codes sorted by name.
std::vector<quint32> TableBuilder::orderPatients()
{
    std::vector<std::pair<QString, quint32>> names;
    for (quint32 code = 0; code < m_recordOf.size(); ++code)
        if (m_recordOf[code])
            names.emplace_back(m_patientIds.value(code), code);
    std::ranges::sort(names, naturalLess, &std::pair<QString, quint32>::first);
    std::vector<quint32> order;
    std::ranges::transform(names, std::back_inserter(order), &std::pair<QString, quint32>::second);
    return order;
}

//! Study nodes sorted by patient, date and UID.
std::vector<quint32> TableBuilder::orderStudies(const std::vector<quint32> &rankOfPatient)
{
    struct Key
    {
        quint32 patient;
        quint32 day; // an unset value wraps around and sorts last
        quint32 node;
    };
    std::vector<Key> keys;
    keys.reserve(m_nodes.size());
    for (quint32 node = 0; node < m_nodes.size(); ++node)
        keys.push_back(
            {rankOfPatient[m_nodes[node].patient], m_studies.day<&Study::date>(m_nodes[node].record) - 1, node});
    std::ranges::sort(keys, [this](const Key &a, const Key &b) {
        if (std::tie(a.patient, a.day) != std::tie(b.patient, b.day))
            return std::tie(a.patient, a.day) < std::tie(b.patient, b.day);
        return naturalLess(m_studyUids.value(m_nodes[a.node].uid), m_studyUids.value(m_nodes[b.node].uid));
    });
    std::vector<quint32> order;
    std::ranges::transform(keys, std::back_inserter(order), &Key::node);
    return order;
}

namespace {

//! Series rows sorted by study, number and UID.
struct SeriesKey
{
    quint32 study;
    quint64 number;
    Row row;
};

void sortSeries(std::vector<SeriesKey> &keys, const PackedTexts &uids)
{
    std::ranges::sort(keys, [&uids](const SeriesKey &a, const SeriesKey &b) {
        if (std::tie(a.study, a.number) != std::tie(b.study, b.number))
            return std::tie(a.study, a.number) < std::tie(b.study, b.number);
        return naturalLess(uids.at(a.row), uids.at(b.row));
    });
}

} // namespace

std::shared_ptr<const SeriesTable> TableBuilder::build() &&
{
    const std::vector<quint32> rows = usableSeries();
    learnPatients(rows);
    recordPatients();
    completeAll(rows);
    placeStudies(rows);
    placePatients();

    const std::vector<quint32> patients = orderPatients();
    std::vector<quint32> rankOfPatient(m_patientIds.size());
    TableParts parts;
    std::vector<quint32> records;
    for (quint32 rank = 0; rank < patients.size(); ++rank) {
        rankOfPatient[patients[rank]] = rank;
        records.push_back(m_recordOf[patients[rank]] - 1);
    }
    parts.patients = m_patients.arranged(records);

    const std::vector<quint32> studies = orderStudies(rankOfPatient);
    std::vector<quint32> rankOfStudy(studies.size());
    parts.studyEnds.assign(patients.size(), 0);
    records.clear();
    for (quint32 rank = 0; rank < studies.size(); ++rank) {
        const StudyPlace &node = m_nodes[studies[rank]];
        rankOfStudy[studies[rank]] = rank;
        records.push_back(node.record);
        ++parts.studyEnds[rankOfPatient[node.patient]];
    }
    parts.studies = m_studies.arranged(records);
    addUp(parts.studyEnds);

    std::vector<SeriesKey> keys;
    keys.reserve(rows.size());
    parts.seriesEnds.assign(studies.size(), 0);
    for (size_t i = 0; i < rows.size(); ++i) {
        const Row row = rows[i];
        const quint32 study = rankOfStudy[m_nodeOf[i]];
        // an unset value wraps around and sorts last
        keys.push_back({study, m_series.number<&Series::seriesNumber>(row) - 1, row});
        ++parts.seriesEnds[study];
    }
    addUp(parts.seriesEnds);
    sortSeries(keys, m_seriesUids);
    records.clear();
    std::ranges::transform(keys, std::back_inserter(records), &SeriesKey::row);
    parts.series = m_series.arranged(records);
    parts.seriesUids = m_seriesUids.arranged(records);
    parts.collection = m_collection;
    parts.unusable = m_unusable;
    parts.gaps = m_gaps;
    return std::make_shared<const SeriesTable>(std::move(parts));
}

} // namespace tcia::catalog
