// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/table/seriestable.h"
#include "catalog/table/tableanswers.h"
#include "catalog/table/tableorder.h"

namespace tcia::catalog {

//! Joins the answers into one sorted table; see TableBuilder. A value for a single use.
class TableJoin
{
public:
    explicit TableJoin(TableAnswers answers) : m_answers(std::move(answers)) {}

    std::shared_ptr<const SeriesTable> build() &&;

private:
    std::vector<quint32> usableSeries();
    void learnPatients(const std::vector<quint32> &rows);
    void recordPatients();
    void complete(Row row, const Study &study, bool samePatient);
    void completeAll(const std::vector<quint32> &rows);
    void placeStudies(const std::vector<quint32> &rows);
    quint32 studyFrom(Row row);
    void placePatients();
    std::vector<StudyKey> studyKeys(const std::vector<quint32> &rankOfPatient) const;

    TableAnswers m_answers;
    std::vector<quint32> m_studyPlaceOf; //!< by code of the study UID: index of its first record, plus 1
    std::vector<TableAnswers::StudyPlace> m_nodes;
    std::vector<quint32> m_nodeOf;   //!< one per shown series
    std::vector<quint32> m_recordOf; //!< by code of the patient: index of its record, plus 1
};

} // namespace tcia::catalog
