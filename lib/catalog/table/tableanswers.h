// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/table/seriestable.h"

namespace tcia::catalog {

//! The rows of a collection's three answers as received.
struct TableAnswers
{
    //! A study below a patient: inconsistent data has one study under two patients.
    struct StudyPlace
    {
        quint32 patient, uid; //!< codes
        quint32 record;       //!< in `studies`
    };
    //! One per series, in the order of the answer.
    struct SeriesPlace
    {
        quint32 patient, study; //!< codes
    };

    QString collection;
    Interner patientIds;
    Interner studyUids;
    ColumnsBuilder<Patient> patients;
    std::vector<quint32> patientCodes; //!< one per record of `patients`
    ColumnsBuilder<Study> studies;
    std::vector<StudyPlace> studyPlaces; //!< one per received record of `studies`
    ColumnsBuilder<Series> series;
    std::vector<SeriesPlace> places;
    PackedTexts seriesUids;
    Unusable unusable;
    Gaps gaps;
};

} // namespace tcia::catalog
