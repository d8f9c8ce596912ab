// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/dialect.h"

//! Parameters that NBIA v1 and v4 spell alike; each dialect's file says which endpoint supports them.
namespace tcia::archive::nbia {

inline constexpr Parameter collection {&Query::collection, "Collection"};
inline constexpr Parameter modality {&Query::modality, "Modality"};
inline constexpr Parameter bodyPart {&Query::bodyPart, "BodyPartExamined"};

inline constexpr Parameter ofModalities[] {collection, bodyPart};
inline constexpr Parameter ofBodyParts[] {collection, modality};
inline constexpr Parameter ofManufacturers[] {collection, modality, bodyPart};
inline constexpr Parameter ofPatients[] {collection, {&Query::patientId, "PatientId"}};
inline constexpr Parameter ofStudies[] {
    collection, {&Query::patientId, "PatientID"}, {&Query::studyUid, "StudyInstanceUID"}};
inline constexpr Parameter ofSeries[] {
    collection,
    {&Query::patientId, "PatientID"},
    {&Query::studyUid, "StudyInstanceUID"},
    {&Query::seriesUid, "SeriesInstanceUID"},
    modality,
    bodyPart,
    {&Query::manufacturer, "Manufacturer"},
};
inline constexpr Parameter ofOneSeries[] {{&Query::seriesUid, "SeriesInstanceUID", true}};
inline constexpr Parameter ofSharedList[] {{&Query::listName, "name", true}};

//! File names like 1-001.dcm in acquisition order instead of a running number.
inline constexpr FixedParameter orderedNames[] {{"NewFileNames", "Yes"}};

} // namespace tcia::archive::nbia
