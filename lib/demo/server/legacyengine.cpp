// SPDX-License-Identifier: Apache-2.0
// The engine of the guide (Bindaas): /services/v2, v3 and v4, resources TCIA and SharedList.
#include "demo/server/demoserver.h"
#include "demo/server/engine.h"
#include "demo/server/imagezip.h"
#include "demo/server/legacyformat.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace tcia::demo {

namespace {

using namespace Qt::StringLiterals;

constexpr auto patientColumns = "PatientID, PatientName, PatientBirthDate, PatientSex, EthnicGroup, Collection";
constexpr auto studyColumns =
    "Collection, PatientID, PatientName, PatientBirthDate, PatientAge, PatientSex, EthnicGroup, "
    "AdmittingDiagnosesDescription, StudyID, StudyInstanceUID, StudyDate, StudyDescription, SeriesCount";
// As recorded from versions 2 and 3: without the patient, with an undocumented column.
constexpr auto olderSeriesColumns =
    "SeriesInstanceUID, StudyInstanceUID, Modality, ProtocolName, SeriesDate, SeriesDescription, BodyPartExamined, "
    "SeriesNumber, "
    "Collection, Manufacturer, ManufacturerModelName, SoftwareVersions, Visibility, ImageCount";
constexpr auto newerSeriesColumns =
    "PatientID, StudyInstanceUID, SeriesInstanceUID, Modality, ProtocolName, SeriesDate, SeriesDescription, "
    "SeriesNumber, "
    "Collection, Manufacturer, ManufacturerModelName, SoftwareVersions, Visibility, ImageCount, BodyPartExamined";
constexpr auto newerSeriesParameters =
    "Collection, StudyInstanceUID, PatientID, SeriesInstanceUID, Modality, BodyPartExamined, "
    "ManufacturerModelName, Manufacturer";

// What every version has.
constexpr EngineEndpoint common[] = {
    {"getCollectionValues", "", "Collection", collectionRows, AnswerKind::Rows, "Set of all collection names"},
    {"getModalityValues", "Collection, BodyPartExamined", "Modality", modalityRows, AnswerKind::Rows,
     "Set of all modality values (CT, MR, ...) filtered by query keys"},
    {"getBodyPartValues", "Collection, Modality", "BodyPartExamined", bodyPartRows, AnswerKind::Rows,
     "Set of all body part names filtered by query keys"},
    {"getManufacturerValues", "Collection, Modality, BodyPartExamined", "Manufacturer", manufacturerRows,
     AnswerKind::Rows, "Set of all manufacturer names filtered by query keys"},
    {"getPatient", "Collection", patientColumns, patientRows, AnswerKind::Rows,
     "Set of patient objects filtered by query keys"},
    {"getPatientStudy", "Collection, PatientID, StudyInstanceUID", studyColumns, studyRows, AnswerKind::Rows,
     "Set of patient/study objects filtered by query keys"},
    {"getSeriesSize", "SeriesInstanceUID!", "TotalSizeInBytes, ObjectCount", seriesSizeRows, AnswerKind::Rows,
     "Set of total byte size and object count filtered by query key"},
    {"getImage", "SeriesInstanceUID!", "", seriesRows, AnswerKind::Images, "Set of images in a zip file"},
};
constexpr EngineEndpoint second[] = {
    {"getSeries", "Collection, StudyInstanceUID, PatientID, SeriesInstanceUID", olderSeriesColumns, seriesRows,
     AnswerKind::Rows, "Set of series objects filtered by query keys"},
};
constexpr EngineEndpoint later[] = {
    {"PatientsByModality", "Collection!, Modality!", "PatientID", patientsOfSeriesRows, AnswerKind::Rows,
     "Set of patients filtered by query keys"},
    {"NewPatientsInCollection", "Collection!, Date!", patientColumns, patientsOfSeriesRows, AnswerKind::Rows,
     "Set of patients added to a collection since a date"},
    {"NewStudiesInPatientCollection", "Collection!, Date!, PatientID", studyColumns, studiesOfSeriesRows,
     AnswerKind::Rows, "Set of studies added to a collection since a date"},
    {"getSingleImage", "SeriesInstanceUID!, SOPInstanceUID!", "", imageRows, AnswerKind::OneImage,
     "One image as a DICOM file"},
};
constexpr EngineEndpoint third[] = {
    {"getSeries", newerSeriesParameters, olderSeriesColumns, seriesRows, AnswerKind::Rows,
     "Set of series objects filtered by query keys"},
    {"getSOPInstanceUIDs", "SeriesInstanceUID!", "sop_instance_uid=SOPInstanceUID", imageRows, AnswerKind::Rows,
     "Images of a series"},
};
constexpr EngineEndpoint fourth[] = {
    {"getSeries", newerSeriesParameters, newerSeriesColumns, seriesRows, AnswerKind::Rows,
     "Set of series objects filtered by query keys"},
    {"getSOPInstanceUIDs", "SeriesInstanceUID!", "SOPInstanceUID", imageRows, AnswerKind::Rows, "Images of a series"},
};
constexpr EngineEndpoint sharedLists[] = {
    {"ContentsByName", "name=Name!", "SERIES_INSTANCE_UID=SeriesInstanceUID", listRows, AnswerKind::JsonRows,
     "Given the name of a shared list return its contents."},
};

const EngineEndpoint *endpointOf(int version, const QString &profile, const QString &name)
{
    if (profile == "SharedList"_L1)
        return find(sharedLists, name);
    const EngineEndpoint *found = find(common, name);
    if (found == nullptr && version == 2)
        found = find(second, name);
    if (found == nullptr && version > 2)
        found = find(later, name);
    if (found == nullptr && version == 3)
        found = find(third, name);
    if (found == nullptr && version == 4)
        found = find(fourth, name);
    return found;
}

//! The endpoint's description of itself, as /metadata gives it and as every answer repeats it in a header.
QByteArray metadataOf(const EngineEndpoint &endpoint)
{
    QJsonArray parameters;
    for (const ParameterSpelling &each : spelled(endpoint.parameters)) {
        const Attribute *known = attribute(each.name);
        parameters.append(QJsonObject {
            {u"name"_s, each.spelling},
            {u"required"_s, each.required},
            {u"description"_s, QLatin1StringView(known == nullptr ? "As in the guide" : known->description)}});
    }
    QJsonArray attributes;
    for (const AnswerColumn &each : columnsOf(endpoint))
        attributes.append(QJsonObject {{u"Name"_s, each.label},
                                       {u"DICOM Tag"_s, QLatin1StringView(each.attribute->tag)},
                                       {u"Description"_s, QLatin1StringView(each.attribute->description)}});
    const bool rows = endpoint.answerKind == AnswerKind::Rows;
    const QJsonArray types = rows ? QJsonArray {u"CSV"_s, u"HTML"_s, u"XML"_s, u"JSON"_s}
                                  : QJsonArray {endpoint.answerKind == AnswerKind::JsonRows ? u"JSON"_s : u"ZIP"_s};
    return QJsonDocument(QJsonObject {{u"name"_s, QLatin1StringView(endpoint.name)},
                                      {u"description"_s, QLatin1StringView(endpoint.description)},
                                      {u"parameters"_s, parameters},
                                      {u"returnTypes"_s, types},
                                      {u"attributes"_s, attributes}})
        .toJson(QJsonDocument::Compact);
}

//! The three-key complaint of statuses 471 and 571.
EngineReply complaint(int status, const QString &what, const QString &action, const QString &detail)
{
    const QJsonObject body {
        {u"errorDescription"_s, what}, {u"suggestedAction"_s, action}, {u"detailedMessage"_s, detail}};
    return {.status = status, .type = "application/json", .body = QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

EngineReply exceptionReply(const QString &message)
{
    return {.status = 500,
            .type = "application/json",
            .body = QJsonDocument(QJsonObject {{u"errorMessage"_s, message}}).toJson(QJsonDocument::Compact)};
}

//! True for a value that looks like an attack on the database to this engine.
bool isRefused(const QString &value)
{
    static const QRegularExpression bad(u"[;`]|/\\*|\\*/|--|\\b(exec|alter|drop|create|shutdown)\\b"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    return bad.match(value).hasMatch();
}

EngineReply answer(int version, const EngineEndpoint &endpoint, const EngineRequest &request, ImageFault fault)
{
    QStringList missing;
    const RowQuery query = queryOf(endpoint, request, u"yyyy-MM-dd"_s, missing);
    if (!missing.isEmpty())
        return complaint(471, u"This error indicates one or many mandatory query parameters are missing"_s,
                         u"Check the API documentation to verify if all mandatory attributes were provided"_s,
                         u"Mandatory Attribute Missing : [%1]"_s.arg(missing.join(u", "_s)));
    for (const QString &value : query.wanted.values() + QStringList {query.listName}) {
        if (isRefused(value))
            return complaint(571, u"Execution of the Query API failed"_s,
                             u"Contact the administrator of this service"_s, u"Query Not Executed"_s);
    }
    const QList<AnswerRow> rows = endpoint.rows(query);
    if (endpoint.answerKind == AnswerKind::Images)
        return version == 2 ? imagesAndResults(rows, fault) : imagesBelowDot(rows, fault);
    if (endpoint.answerKind == AnswerKind::OneImage)
        return rows.isEmpty() ? exceptionReply(u"java.lang.IndexOutOfBoundsException: Index: 0, Size: 0"_s)
                              : singleImage(rows.first(), QString::number(rows.first().image) + u".dcm"_s);
    return legacyRows(endpoint.answerKind == AnswerKind::JsonRows ? u"JSON"_s : request.value(u"format"_s),
                      columnsOf(endpoint), rows);
}

} // namespace

EngineReply legacyReply(int version, const EngineRequest &request, ImageFault fault)
{
    const QStringList parts = request.path.split(u'/', Qt::SkipEmptyParts);
    const QString profile = parts.value(0);
    const bool known = profile == "TCIA"_L1 || profile == "SharedList"_L1;
    const bool describes = parts.size() == 4 && parts.at(3) == "metadata"_L1;
    if (!known || parts.value(1) != "query"_L1 || (parts.size() != 3 && !describes))
        return {.status = 404, .type = "text/html", .body = "<html><body><h1>HTTP Status 404</h1></body></html>"};

    const QString key = request.parameters.contains(u"api_key"_s) ? request.value(u"api_key"_s) : request.apiKeyHeader;
    if (version < 4 && key != QLatin1StringView(apiKey))
        return {.status = 401};

    const EngineEndpoint *endpoint = endpointOf(version, profile, parts.at(2));
    if (endpoint == nullptr)
        return exceptionReply(u"QueryEndpoint [%1] not found"_s.arg(parts.at(2)));
    if (describes)
        return {.type = "application/json", .body = metadataOf(*endpoint)};

    EngineReply reply = answer(version, *endpoint, request, fault);
    if (reply.status == 200) {
        reply.headers.emplaceBack("metadata", metadataOf(*endpoint));
        reply.headers.emplaceBack("tags", "[\"TCIA\",\"demonstration\"]");
        reply.headers.emplaceBack("Bindaas-version", "2.0.2");
        reply.headers.emplaceBack("Vendor", "Demonstration archive");
    }
    return reply;
}

} // namespace tcia::demo
