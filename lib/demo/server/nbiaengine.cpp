// SPDX-License-Identifier: Apache-2.0
// NBIA's engine: /nbia-api/services/v1 and v4.
#include "demo/server/engine.h"
#include "demo/server/imagezip.h"
#include "demo/server/nbiaformat.h"

namespace tcia::demo {

namespace {

using namespace Qt::StringLiterals;

constexpr auto patientColumns1 =
    "PatientId=PatientID, PatientName, PatientBirthDate, PatientSex, EthnicGroup, Collection, Phantom, "
    "SpeciesCode, SpeciesDescription";
constexpr auto patientColumns4 = "PatientId=PatientID, PatientName, PatientSex, EthnicGroup, Collection, Phantom, "
                                 "SpeciesCode, SpeciesDescription, Authorized";
constexpr auto studyColumns1 =
    "StudyInstanceUID, StudyDate, StudyDescription, AdmittingDiagnosesDescription, StudyID, PatientAge, "
    "PatientID, PatientName, PatientBirthDate, PatientSex, EthnicGroup, Collection, SeriesCount, "
    "LongitudinalTemporalEventType=Unknown, "
    "LongitudinalTemporalOffsetFromEvent=Unknown";
constexpr auto studyColumns4 =
    "StudyInstanceUID, StudyDate, StudyDescription, AdmittingDiagnosesDescription, StudyID, PatientAge, "
    "PatientID, PatientName, PatientSex, EthnicGroup, Collection, SeriesCount, LongitudinalTemporalEventType=Unknown, "
    "LongitudinalTemporalOffsetFromEvent=Unknown, Authorized";
constexpr auto listColumns =
    "SeriesInstanceUID, StudyInstanceUID, Modality, ProtocolName, SeriesDate, SeriesDescription, BodyPartExamined, "
    "SeriesNumber, "
    "AnnotationsFlag, Collection, PatientID, Manufacturer, ManufacturerModelName, SoftwareVersions, ImageCount, "
    "Date Released=DateReleased";
constexpr auto seriesColumns1 =
    "SeriesInstanceUID, StudyInstanceUID, Modality, ProtocolName, SeriesDate, SeriesDescription, BodyPartExamined, "
    "SeriesNumber, "
    "AnnotationsFlag, Collection, PatientID, Manufacturer, ManufacturerModelName, SoftwareVersions, ImageCount, "
    "TimeStamp, "
    "LicenseName, LicenseURI, CollectionURI, FileSize, DateReleased, StudyDesc, StudyDate, ThirdPartyAnalysis";
constexpr auto seriesColumns4 = "SeriesInstanceUID, StudyInstanceUID, Modality, ProtocolName, SeriesDate, "
                                "SeriesDescription, BodyPartExamined, SeriesNumber, "
                                "AnnotationsFlag, Collection, Site, PatientID, PatientSex, PatientAge, "
                                "AdmittingDiagnosisDescription=AdmittingDiagnosesDescription, Manufacturer, "
                                "ManufacturerModelName, SoftwareVersions, "
                                "ImageCount, MaxSubmissionTimestamp=DateReleased, LicenseName, LicenseURI, "
                                "DataDescriptionURI=CollectionURI, FileSize, "
                                "ReleasedStatus, DateReleased, StudyDesc, StudyDate, ThirdPartyAnalysis, Authorized";
constexpr auto textColumns =
    "Series UID=SeriesInstanceUID, Collection, 3rd Party Analysis=ThirdPartyAnalysis, Data Description "
    "URI=CollectionURI, "
    "Subject ID=PatientID, Study UID=StudyInstanceUID, Study Description=StudyDesc, Study Date=StudyDate, "
    "Series Description=SeriesDescription, Manufacturer, Modality, Number of Images=ImageCount, File Size=FileSize, "
    "File Location=Site, Series Number=SeriesNumber, License Name=LicenseName, License URL=LicenseURI, "
    "Annotation Size=AnnotationSize, Date Released=DateReleased, Series Date=SeriesDate, Protocol Name=ProtocolName, "
    "Body Part Examined=BodyPartExamined, Annotations Flag=AnnotationsFlag, Manufacturer Model "
    "Name=ManufacturerModelName, "
    "Software Versions=SoftwareVersions, TimeStamp";
constexpr auto seriesParameters =
    "Collection, PatientID, StudyInstanceUID, Modality, BodyPartExamined, ManufacturerModelName, "
    "Manufacturer, SeriesInstanceUID";

constexpr EngineEndpoint common[] = {
    {"getCollectionValues", "", "Collection", collectionRows},
    {"getModalityValues", "Collection, BodyPartExamined", "Modality", modalityRows},
    {"getBodyPartValues", "Collection, Modality", "BodyPartExamined", bodyPartRows},
    {"getManufacturerValues", "Collection, Modality, BodyPartExamined", "Manufacturer", manufacturerRows},
    {"getPatientByCollectionAndModality", "Collection!, Modality!", "PatientId=PatientID", patientsOfSeriesRows},
    {"getSeriesSize", "SeriesInstanceUID!", "TotalSizeInBytes, ObjectCount", seriesRows},
    {"getSOPInstanceUIDs", "SeriesInstanceUID!", "SOPInstanceUID", imageRows},
    {"getImageWithMD5Hash", "SeriesInstanceUID!", "", seriesRows, AnswerKind::ImagesWithSums},
    {"getSingleImage", "SeriesInstanceUID!, SOPInstanceUID!", "", imageRows, AnswerKind::OneImage},
};
constexpr EngineEndpoint first[] = {
    {"getPatient", "Collection, PatientId=PatientID", patientColumns1, patientRows},
    {"getPatientStudy", "Collection, PatientID, StudyInstanceUID", studyColumns1, studyRows},
    {"getSeries", seriesParameters, seriesColumns1, seriesRows},
    {"getSeriesMetaData", "SeriesInstanceUID!", textColumns, seriesRows, AnswerKind::TextRows},
    {"getContentsByName", "name=Name!", listColumns, listRows, AnswerKind::JsonRows},
    {"NewPatientsInCollection", "Collection!, Date!", patientColumns1, patientsOfSeriesRows},
    {"NewStudiesInPatientCollection", "Collection!, Date!, PatientID", studyColumns1, studiesOfSeriesRows},
    {"getImage", "SeriesInstanceUID!, NewFileNames=Option", "", seriesRows, AnswerKind::Images},
};
constexpr EngineEndpoint fourth[] = {
    {"getPatient", "Collection, PatientId=PatientID", patientColumns4, patientRows},
    {"getPatientStudy", "Collection, PatientID, StudyInstanceUID", studyColumns4, studyRows},
    {"getSeries", seriesParameters, seriesColumns4, seriesRows},
    {"NewPatientsInCollection", "Collection!, fromDate=Date!", patientColumns4, patientsOfSeriesRows},
    {"NewStudiesInPatientCollection", "Collection!, fromDate=Date!, PatientID", studyColumns4, studiesOfSeriesRows},
    {"getCollectionDescriptions", "collectionName=Collection",
     "description=CollectionDescription, collectionDescTimestamp=CollectionUpdated, collectionName=Collection, "
     "licenseId=Unknown, descriptionURI=CollectionDOI",
     describedCollectionRows, AnswerKind::JsonRows},
    {"getCollectionValuesAndCounts", "", "collection=Collection, count=PatientCount, Authorized", collectionRows},
    {"getImage", "SeriesInstanceUID!, NewFileNames=Option, IncludeMD5=Option", "", seriesRows, AnswerKind::Images},
};

//! Version 4 refuses what it does not know; unset where all is known.
std::optional<EngineReply> unknownParameter(const EngineEndpoint &endpoint, const EngineRequest &request)
{
    QStringList allowed;
    for (const ParameterSpelling &each : spelled(endpoint.parameters))
        allowed.append(each.spelling);
    if (endpoint.answerKind == AnswerKind::Rows)
        allowed.append(u"format"_s);
    for (const QString &name : request.parameters.keys()) {
        if (!allowed.contains(name))
            return EngineReply {.status = 400,
                                .type = "application/json",
                                .body = u"Invalid query parameter: '%1'. Allowed parameters are: [%2]"_s
                                            .arg(name, allowed.join(u", "_s))
                                            .toUtf8()};
    }
    return {};
}

EngineReply refusedSeries(int version, const QString &uid)
{
    const QString words = version == 1 ? u"Image with given SeriesInstanceUID,%1, is not in public domain."_s
                                       : u"The user has not been granted the access to image with given "
                                         u"SeriesInstanceUID,%1. Please contact System Admin to "
                                         "resolve this issue."_s;
    return {.status = 400, .type = "application/json", .body = words.arg(uid).toUtf8()};
}

bool isYes(const EngineRequest &request, const QString &option)
{
    return request.value(option).compare("yes"_L1, Qt::CaseInsensitive) == 0;
}

EngineReply images(int version, const EngineEndpoint &endpoint, const EngineRequest &request,
                   const QList<AnswerRow> &rows, ImageFault fault)
{
    if (rows.isEmpty())
        return refusedSeries(version, request.value(u"SeriesInstanceUID"_s));
    const bool sums = endpoint.answerKind == AnswerKind::ImagesWithSums;
    return numberedImages(rows, {.licence = !sums,
                                 .sums = sums || isYes(request, u"IncludeMD5"_s),
                                 .orderedNames = isYes(request, u"NewFileNames"_s),
                                 .fault = fault});
}

EngineReply answer(int version, const EngineEndpoint &endpoint, const EngineRequest &request, ImageFault fault)
{
    if (version == 4) {
        if (const std::optional<EngineReply> refused = unknownParameter(endpoint, request))
            return *refused;
    }
    QStringList missing;
    RowQuery query = queryOf(endpoint, request, version == 4 ? u"MM-dd-yyyy"_s : u"yyyy/MM/dd"_s, missing);
    query.foldCase = true;
    if (!missing.isEmpty()) // plain text under the wrong label, as the archive does it
        return {.status = 400,
                .type = "application/json",
                .body = u"A parameter, %1, is required for this API call."_s.arg(missing.first()).toUtf8()};

    const QList<AnswerRow> rows = endpoint.rows(query);
    const char *dates = version == 4 ? "MM-dd-yyyy" : "yyyy-MM-dd 00:00:00.0";
    switch (endpoint.answerKind) {
    case AnswerKind::Images:
    case AnswerKind::ImagesWithSums: return images(version, endpoint, request, rows, fault);
    case AnswerKind::OneImage:
        return rows.isEmpty() ? nbiaFailure(u"\nnull"_s)
                              : singleImage(rows.first(), sopUid(*rows.first().series, rows.first().image) + u".dcm"_s);
    case AnswerKind::JsonRows: return nbiaRows(u"JSON"_s, columnsOf(endpoint), rows, {dates});
    case AnswerKind::TextRows:
        if (rows.isEmpty())
            return {.status = 204};
        return nbiaRows(request.value(u"format"_s), columnsOf(endpoint), rows,
                        {.dateFormat = "MM-dd-yyyy", .allText = true});
    case AnswerKind::Rows: break;
    }
    return nbiaRows(request.value(u"format"_s), columnsOf(endpoint), rows, {dates});
}

} // namespace

EngineReply nbiaReply(int version, const EngineRequest &request, ImageFault fault)
{
    const EngineEndpoint *endpoint = find(common, request.path);
    if (endpoint == nullptr)
        endpoint = version == 1 ? find(first, request.path) : find(fourth, request.path);
    if (endpoint == nullptr)
        return {.status = 404,
                .type = "text/html",
                .body = "<html><head><title>404 Not Found</title></head><body><center>nginx</center></body></html>"};
    return answer(version, *endpoint, request, fault);
}

bool isImageRequest(const EngineRequest &request)
{
    const QString name = request.path.section(u'/', -1);
    return name == "getImage"_L1 || name == "getImageWithMD5Hash"_L1 || !request.address.isEmpty();
}

} // namespace tcia::demo
