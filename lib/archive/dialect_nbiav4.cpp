// SPDX-License-Identifier: Apache-2.0
// NBIA's public interface, version 4: …/nbia-api/services/v4. No key; an unknown parameter is refused with 400. It has
// no shared lists of its own: the archive keeps answering version 1's.
#include "archive/nbiaparameters.h"

namespace tcia::archive {

namespace {
constexpr FixedParameter sums[] {{"IncludeMD5", "Yes"}};
} // namespace

const Dialect nbiaV4Dialect {
    .id = DialectId::NbiaV4,
    .key = "nbia-v4",
    .title = QT_TRANSLATE_NOOP("Dialects", "NBIA, version 4"),
    .defaultPath = "/nbia-api/services/v4",
    .spellings {{
        {Endpoint::Collections, "getCollectionValues"},
        {Endpoint::Modalities, "getModalityValues", nbia::ofModalities},
        {Endpoint::BodyParts, "getBodyPartValues", nbia::ofBodyParts},
        {Endpoint::Manufacturers, "getManufacturerValues", nbia::ofManufacturers},
        {Endpoint::Patients, "getPatient", nbia::ofPatients},
        {Endpoint::Studies, "getPatientStudy", nbia::ofStudies},
        {Endpoint::Series, "getSeries", nbia::ofSeries},
        {Endpoint::SeriesSize, "getSeriesSize", nbia::ofOneSeries},
        {Endpoint::Image, "getImage", nbia::ofOneSeries, false},
        {Endpoint::SharedList, "../v1/getContentsByName", nbia::ofSharedList, false},
        {Endpoint::CollectionDescriptions, "getCollectionDescriptions", {}, false},
        {Endpoint::CollectionCounts, "getCollectionValuesAndCounts"},
    }},
    .hasMetadata = false,
    .imageParameters = nbia::orderedNames,
    .md5Parameters = sums,
    .supportsMd5 = true,
    .allowsEmptyBody = true,
};

} // namespace tcia::archive
