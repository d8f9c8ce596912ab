// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/table/seriestable.h"

namespace tcia::catalog {

//! Joins the three answers of a collection as they arrive, in any order: rows without a patient take it from their
//! study, studies from their series; patients and studies without series appear with an empty range, and series of
//! unlisted studies and patients appear, too. A value: a copy can be built while the original keeps growing.
class TableBuilder
{
public:
    explicit TableBuilder(QString collection);

    void add(const QList<Patient> &patients);
    void add(const QList<Study> &studies);
    void add(const QList<Series> &series);
    //! Fills missing answers from an earlier table, or null.
    void addGaps(const Gaps &gaps, const SeriesTable *before);
    void add(const Unusable &unusable) { m_unusable += unusable; } //!< unusable parts of the answers
    Row rows() const { return m_series.size(); }

    //! The table of the rows so far. Slow; run it on the pool.
    std::shared_ptr<const SeriesTable> build() &&;
    std::shared_ptr<const SeriesTable> build() const & { return TableBuilder(*this).build(); }

private:
    //! A study below a patient: dirty data has one study under two patients.
    struct StudyPlace
    {
        quint32 patient, uid; //!< codes
        quint32 record;       //!< in m_studies
    };
    //! One per series, in the order of the answer.
    struct SeriesPlace
    {
        quint32 patient, study; //!< codes
    };

    std::vector<quint32> usableSeries();
    void learnPatients(const std::vector<quint32> &rows);
    void recordPatients();
    void complete(Row row, const Study &told, bool samePatient);
    void completeAll(const std::vector<quint32> &rows);
    void placeStudies(const std::vector<quint32> &rows);
    quint32 studyFrom(Row row);
    void placePatients();
    std::vector<quint32> orderPatients();
    std::vector<quint32> orderStudies(const std::vector<quint32> &rankOfPatient);

    QString m_collection;
    Interner m_patientIds;
    Interner m_studyUids;
    ColumnsBuilder<Patient> m_patients;
    std::vector<quint32> m_patientCodes; //!< one per record of m_patients
    ColumnsBuilder<Study> m_studies;
    std::vector<StudyPlace> m_told; //!< one per received record of m_studies
    ColumnsBuilder<Series> m_series;
    std::vector<SeriesPlace> m_places;
    PackedTexts m_seriesUids;
    Unusable m_unusable;
    Gaps m_gaps;

    // While building:
    std::vector<quint32> m_toldOf; //!< by code of the study UID: its first record + 1
    std::vector<StudyPlace> m_nodes;
    std::vector<quint32> m_nodeOf;   //!< one per shown series
    std::vector<quint32> m_recordOf; //!< by code of the patient: its record + 1
};

} // namespace tcia::catalog
