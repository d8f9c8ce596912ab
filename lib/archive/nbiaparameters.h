// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/dialect.h"

//! The parameters that NBIA v1 and v4 spell alike; each dialect's own file says which endpoint takes them.
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

//! Names like 1-001.dcm, in the order of acquisition, rather than a running number.
inline constexpr FixedParameter orderedNames[] {{"NewFileNames", "Yes"}};

} // namespace tcia::archive::nbia
