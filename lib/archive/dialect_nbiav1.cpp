// SPDX-License-Identifier: Apache-2.0
// NBIA's public interface, version 1: …/nbia-api/services/v1. No key. MD5 sums have a separate endpoint.
#include "archive/nbiaparameters.h"

namespace tcia::archive {

const Dialect nbiaV1Dialect {
    .id = DialectId::NbiaV1,
    .key = "nbia-v1",
    .title = QT_TRANSLATE_NOOP("Dialects", "NBIA, version 1"),
    .defaultPath = "/nbia-api/services/v1",
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
        {Endpoint::SharedList, "getContentsByName", nbia::ofSharedList, false},
        {Endpoint::CollectionDescriptions, nullptr},
        {Endpoint::CollectionCounts, nullptr},
    }},
    .hasMetadata = false,
    .imageParameters = nbia::orderedNames,
    .md5Path = "getImageWithMD5Hash",
    .supportsMd5 = true,
    .allowsEmptyBody = true,
};

} // namespace tcia::archive
