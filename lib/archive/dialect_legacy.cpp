// SPDX-License-Identifier: Apache-2.0
// The programmatic interface of the guide, version 2, and versions 3 and 4 of the same engine (Bindaas). Base URL
// …/services/v2; below it the resources TCIA and SharedList. Parameter names are exact and case-sensitive; unknown ones
// are ignored silently, so only documented ones are sent.
#include "archive/dialect.h"

namespace tcia::archive {

namespace {

constexpr Parameter collection {&Query::collection, "Collection"};
constexpr Parameter patient {&Query::patientId, "PatientID"};
constexpr Parameter study {&Query::studyUid, "StudyInstanceUID"};
constexpr Parameter seriesUid {&Query::seriesUid, "SeriesInstanceUID"};
constexpr Parameter requiredSeries {&Query::seriesUid, "SeriesInstanceUID", true};
constexpr Parameter modality {&Query::modality, "Modality"};
constexpr Parameter bodyPart {&Query::bodyPart, "BodyPartExamined"};

constexpr Parameter ofModalities[] {collection, bodyPart};
constexpr Parameter ofBodyParts[] {collection, modality};
constexpr Parameter ofManufacturers[] {collection, modality, bodyPart};
constexpr Parameter ofPatients[] {collection};
constexpr Parameter ofStudies[] {collection, patient, study};
constexpr Parameter ofSeries[] {
    collection,
    study,
    patient,
    seriesUid,
    {&Query::modality, "Modality", false, 3},
    {&Query::bodyPart, "BodyPartExamined", false, 3},
    {&Query::manufacturer, "Manufacturer", false, 3},
};
constexpr Parameter ofOneSeries[] {requiredSeries};
constexpr Parameter ofSharedList[] {{&Query::listName, "name", true}};

} // namespace

const Dialect legacyDialect {
    .id = DialectId::Legacy,
    .key = "legacy",
    .title = QT_TRANSLATE_NOOP("Dialects", "TCIA programmatic interface, version 2 to 4"),
    .defaultPath = "/services/v2",
    .spellings {{
        {Endpoint::Collections, "TCIA/query/getCollectionValues"},
        {Endpoint::Modalities, "TCIA/query/getModalityValues", ofModalities},
        {Endpoint::BodyParts, "TCIA/query/getBodyPartValues", ofBodyParts},
        {Endpoint::Manufacturers, "TCIA/query/getManufacturerValues", ofManufacturers},
        {Endpoint::Patients, "TCIA/query/getPatient", ofPatients},
        {Endpoint::Studies, "TCIA/query/getPatientStudy", ofStudies},
        {Endpoint::Series, "TCIA/query/getSeries", ofSeries},
        {Endpoint::SeriesSize, "TCIA/query/getSeriesSize", ofOneSeries},
        {Endpoint::Image, "TCIA/query/getImage", ofOneSeries, false},
        {Endpoint::SharedList, "SharedList/query/ContentsByName", ofSharedList},
        {Endpoint::CollectionDescriptions, nullptr},
        {Endpoint::CollectionCounts, nullptr},
    }},
    .hasMetadata = true,
};

} // namespace tcia::archive
