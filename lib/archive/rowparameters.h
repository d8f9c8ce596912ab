// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/dialect.h"

//! Parameters of dialects that request rows in their own way (Dialect::rows): what they filter by, named for messages
//! as in DICOM.
namespace tcia::archive::rows {

inline constexpr Parameter collection {&Query::collection, "collection"};
inline constexpr Parameter patient {&Query::patientId, "PatientID"};
inline constexpr Parameter study {&Query::studyUid, "StudyInstanceUID"};
inline constexpr Parameter modality {&Query::modality, "Modality"};
inline constexpr Parameter bodyPart {&Query::bodyPart, "BodyPartExamined"};
inline constexpr Parameter manufacturer {&Query::manufacturer, "Manufacturer"};

inline constexpr Parameter ofValues[] {collection, modality, bodyPart, manufacturer};
inline constexpr Parameter ofPatients[] {collection, patient};
inline constexpr Parameter ofStudies[] {collection, patient, study};
inline constexpr Parameter ofSeries[] {collection, patient,  study,       {&Query::seriesUid, "SeriesInstanceUID"},
                                       modality,   bodyPart, manufacturer};
inline constexpr Parameter ofOneSeries[] {{&Query::seriesUid, "SeriesInstanceUID", true}};

} // namespace tcia::archive::rows
