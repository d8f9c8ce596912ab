// SPDX-License-Identifier: Apache-2.0
#include "catalog/join.h"

#include "catalog/naturalorder.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <limits>
#include <tuple>

namespace tcia::catalog {

namespace {

using StudyKey = std::pair<QString, QString>; // patient, study UID: dirty data has one study under two patients

//! Brings the answers together step by step.
class Joiner
{
public:
    Joiner(const QString &collection, const QList<Patient> &patients, const QList<Study> &studies, const QList<Series> &series);
    Joined joined();

private:
    void complete(Series &series) const;
    void addStudyOf(const Series &series);
    void addStudy(Study study);
    void addPatientOf(const Study &study);
    void orderPatients();
    void orderStudies();
    void orderSeries();

    const QString m_collection;
    QHash<QString, Study> m_told; // by UID, as the archive told it, with its patient where anybody knows
    QSet<StudyKey> m_known;
    QHash<QString, quint32> m_patientNumbers;
    QHash<StudyKey, quint32> m_studyNumbers;
    Joined m_out;
};

template <typename T>
void fill(T &hole, const T &from)
{
    if (hole == T())
        hole = from;
}

Joiner::Joiner(const QString &collection, const QList<Patient> &patients, const QList<Study> &studies,
               const QList<Series> &series)
    : m_collection(collection)
{
    for (const Patient &patient : patients)
        if (!m_patientNumbers.contains(patient.patientId)) {
            m_patientNumbers.insert(patient.patientId, 0);
            m_out.patients.push_back({0, 0, 0, 0, patient});
        }
    for (const Study &study : studies)
        if (!m_told.contains(study.studyUid))
            m_told.insert(study.studyUid, study);
    for (const Series &one : series) // a study that lacks its patient may learn it from its series
        if (const auto study = m_told.find(one.studyUid); study != m_told.end())
            fill(study->patientId, one.patientId);

    QSet<QString> seen;
    for (const Series &one : series) {
        const auto before = seen.size();
        if (one.seriesUid.isEmpty() || (seen.insert(one.seriesUid), seen.size() == before)) {
            ++m_out.unusable;
            continue;
        }
        m_out.series.append(one);
        complete(m_out.series.last());
    }
    for (const Study &study : studies)
        addStudy(m_told.value(study.studyUid));
    for (const Series &one : std::as_const(m_out.series))
        addStudyOf(one);
    for (const StudyNode &node : m_out.studies)
        addPatientOf(node.study);
}

void Joiner::complete(Series &series) const
{
    fill(series.collection, m_collection);
    const auto study = m_told.constFind(series.studyUid);
    if (study == m_told.cend() || series.studyUid.isEmpty())
        return;
    fill(series.patientId, study->patientId);
    fill(series.studyDate, study->date);
    fill(series.studyDescription, study->description);
    fill(series.patientSex, study->patientSex);
    fill(series.patientAge, study->patientAge);
}

void Joiner::addStudy(Study study)
{
    const StudyKey key(study.patientId, study.studyUid);
    if (m_known.contains(key))
        return;
    m_known.insert(key);
    m_out.studies.push_back({0, 0, 0, std::move(study)});
}

void Joiner::addStudyOf(const Series &series)
{
    if (m_known.contains({series.patientId, series.studyUid}))
        return;
    Study study = m_told.value(series.studyUid);
    study.patientId = series.patientId;
    study.studyUid = series.studyUid;
    fill(study.collection, series.collection);
    fill(study.date, series.studyDate);
    fill(study.description, series.studyDescription);
    fill(study.patientSex, series.patientSex);
    fill(study.patientAge, series.patientAge);
    addStudy(std::move(study));
}

void Joiner::addPatientOf(const Study &study)
{
    if (m_patientNumbers.contains(study.patientId))
        return;
    m_patientNumbers.insert(study.patientId, 0);
    m_out.patients.push_back({0, 0, 0, 0,
                              Patient {.patientId = study.patientId,
                                       .patientName = study.patientName,
                                       .birthDate = {},
                                       .sex = study.patientSex,
                                       .ethnicGroup = {},
                                       .collection = m_collection,
                                       .species = {},
                                       .phantom = {}}});
}

void Joiner::orderPatients()
{
    std::ranges::sort(m_out.patients, [](const PatientNode &a, const PatientNode &b) {
        return naturalLess(a.patient.patientId, b.patient.patientId);
    });
    for (quint32 number = 0; number < m_out.patients.size(); ++number)
        m_patientNumbers[m_out.patients[number].patient.patientId] = number;
}

void Joiner::orderStudies()
{
    for (StudyNode &node : m_out.studies)
        node.patient = m_patientNumbers.value(node.study.patientId);
    const auto day = [](const StudyNode &node) {
        return node.study.date.isValid() ? node.study.date.toJulianDay() : std::numeric_limits<qint64>::max();
    };
    std::ranges::sort(m_out.studies, [day](const StudyNode &a, const StudyNode &b) {
        if (a.patient != b.patient)
            return a.patient < b.patient;
        return day(a) != day(b) ? day(a) < day(b) : naturalLess(a.study.studyUid, b.study.studyUid);
    });
    for (quint32 number = 0; number < m_out.studies.size(); ++number) {
        const StudyNode &node = m_out.studies[number];
        m_studyNumbers.insert({node.study.patientId, node.study.studyUid}, number);
        ++m_out.patients[node.patient].studyEnd;
    }
}

void Joiner::orderSeries()
{
    struct Place
    {
        quint32 study;
        qint64 seriesNumber;
        qsizetype from;
    };
    std::vector<Place> places;
    places.reserve(size_t(m_out.series.size()));
    for (qsizetype i = 0; i < m_out.series.size(); ++i) {
        const Series &one = m_out.series[i];
        const quint32 study = m_studyNumbers.value({one.patientId, one.studyUid});
        places.push_back({study, one.seriesNumber.value_or(std::numeric_limits<qint64>::max()), i});
        ++m_out.studies[study].end;
    }
    std::ranges::sort(places, [this](const Place &a, const Place &b) {
        if (std::tie(a.study, a.seriesNumber) != std::tie(b.study, b.seriesNumber))
            return std::tie(a.study, a.seriesNumber) < std::tie(b.study, b.seriesNumber);
        return naturalLess(m_out.series[a.from].seriesUid, m_out.series[b.from].seriesUid);
    });
    QList<Series> ordered;
    ordered.reserve(m_out.series.size());
    for (const Place &place : places)
        ordered.append(m_out.series[place.from]);
    m_out.series = ordered;
}

Joined Joiner::joined()
{
    orderPatients();
    orderStudies();
    orderSeries();
    // The ends hold counts so far: make ranges of them.
    Row row = 0;
    for (StudyNode &study : m_out.studies) {
        study.begin = row;
        row += study.end;
        study.end = row;
    }
    quint32 study = 0;
    Row begin = 0;
    for (PatientNode &patient : m_out.patients) {
        patient.studyBegin = study;
        study += patient.studyEnd;
        patient.studyEnd = study;
        patient.begin = begin;
        begin = study > 0 ? m_out.studies[study - 1].end : 0;
        patient.end = begin;
    }
    return std::move(m_out);
}

} // namespace

Joined join(const QString &collection, const QList<Patient> &patients, const QList<Study> &studies, const QList<Series> &series)
{
    return Joiner(collection, patients, studies, series).joined();
}

} // namespace tcia::catalog
