// SPDX-License-Identifier: Apache-2.0
#include "catalog/table/tablebuilder.h"

namespace tcia::catalog {

TableBuilder::TableBuilder(QString collection) { m_answers.collection = std::move(collection); }

void TableBuilder::add(const QList<Patient> &patients)
{
    for (const Patient &patient : patients) {
        m_answers.patients.append(patient);
        m_answers.patientCodes.push_back(m_answers.patientIds.code(patient.patientId));
    }
}

void TableBuilder::add(const QList<Study> &studies)
{
    for (const Study &study : studies) {
        m_answers.studyPlaces.push_back({m_answers.patientIds.code(study.patientId),
                                         m_answers.studyUids.code(study.studyUid), m_answers.studies.size()});
        m_answers.studies.append(study);
    }
}

void TableBuilder::add(const QList<Series> &series)
{
    for (const Series &one : series) {
        m_answers.series.append(one);
        m_answers.places.push_back({m_answers.patientIds.code(one.patientId), m_answers.studyUids.code(one.studyUid)});
        m_answers.seriesUids.append(one.seriesUid.toUtf8());
    }
}

void TableBuilder::addGaps(const Gaps &gaps, const SeriesTable *before)
{
    m_answers.gaps = gaps;
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

std::shared_ptr<const SeriesTable> TableBuilder::build() && { return TableJoin(std::move(m_answers)).build(); }

} // namespace tcia::catalog
