// SPDX-License-Identifier: Apache-2.0
#include "archive/idcsql.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace tcia::archive::idc {

namespace {

// Only columns that every release of the index has had; an unknown one would refuse the whole question.
constexpr auto collectionColumn = R"(coalesce(c.collection_name, i.collection_id) AS "Collection")"_L1;

constexpr auto studyColumns =
    R"(i.StudyInstanceUID AS "StudyInstanceUID", max(coalesce(c.collection_name, i.collection_id)) AS "Collection",
max(i.PatientID) AS "PatientID", max(i.PatientSex) AS "PatientSex", max(i.PatientAge) AS "PatientAge",
max(i.StudyDate) AS "StudyDate", max(i.StudyDescription) AS "StudyDescription", count(*) AS "SeriesCount")"_L1;

constexpr auto patientColumns =
    R"(i.PatientID AS "PatientID", coalesce(c.collection_name, i.collection_id) AS "Collection",
max(i.PatientSex) AS "PatientSex")"_L1;

// Sizes are stored as millions of bytes, not rounded.
constexpr auto sizeColumns =
    R"(CAST(round(i.series_size_MB * 1000000) AS BIGINT) AS "FileSize", i.instanceCount AS "ImageCount")"_L1;

constexpr auto seriesColumns =
    R"(i.SeriesInstanceUID AS "SeriesInstanceUID", i.StudyInstanceUID AS "StudyInstanceUID", i.PatientID AS "PatientID",
i.Modality AS "Modality", i.BodyPartExamined AS "BodyPartExamined", i.Manufacturer AS "Manufacturer",
i.ManufacturerModelName AS "ManufacturerModelName", i.SeriesDescription AS "SeriesDescription",
i.SeriesDate AS "SeriesDate", i.SeriesNumber AS "SeriesNumber", i.StudyDate AS "StudyDate",
i.StudyDescription AS "StudyDesc", i.PatientSex AS "PatientSex", i.PatientAge AS "PatientAge",
i.license_short_name AS "LicenseName", i.source_DOI AS "CollectionURI",
's3://' || i.aws_bucket || '/' || i.crdc_series_uuid || '/' AS "Locator")"_L1;

struct Statement
{
    Endpoint endpoint;
    QString columns;
    QLatin1StringView rest {}; //!< GROUP BY, and the order of the pages
};

//! The folder's name; the bucket's may be that of the other cloud.
QString seriesUuidOf(const QString &locator) { return locator.section(u'/', -1, -1, QString::SectionSkipEmpty); }

//! Doubled quotes are the only escape in the texts of SQL's standard, which DuckDB follows.
QString quoted(QString text) { return u'\'' + text.replace(u'\'', u"''"_s) + u'\''; }

struct Condition
{
    QString Query::*member;
    QLatin1StringView column;
};
constexpr std::array<Condition, 6> conditions {{
    {&Query::patientId, "i.PatientID"_L1},
    {&Query::studyUid, "i.StudyInstanceUID"_L1},
    {&Query::seriesUid, "i.SeriesInstanceUID"_L1},
    {&Query::modality, "i.Modality"_L1},
    {&Query::bodyPart, "i.BodyPartExamined"_L1},
    {&Query::manufacturer, "i.Manufacturer"_L1},
}};

QString whereOf(const Query &query)
{
    QStringList parts;
    if (!query.collection.isEmpty())
        parts << u"i.collection_id = "_s + quoted(foldedCollection(query.collection));
    for (const Condition &condition : conditions)
        if (const QString &value = query.*condition.member; !value.isEmpty())
            parts << condition.column + u" = "_s + quoted(value);
    if (!query.locators.isEmpty()) {
        QStringList uuids;
        for (const QString &locator : query.locators)
            uuids << quoted(seriesUuidOf(locator));
        parts << u"i.crdc_series_uuid IN (%1)"_s.arg(uuids.join(u", "_s));
    }
    return parts.isEmpty() ? QString() : u" WHERE "_s + parts.join(u" AND "_s);
}

Statement statementFor(Endpoint endpoint)
{
    switch (endpoint) {
    case Endpoint::Modalities: return {endpoint, uR"(DISTINCT i.Modality AS "Modality")"_s, " ORDER BY 1"_L1};
    case Endpoint::BodyParts:
        return {endpoint, uR"(DISTINCT i.BodyPartExamined AS "BodyPartExamined")"_s, " ORDER BY 1"_L1};
    case Endpoint::Manufacturers:
        return {endpoint, uR"(DISTINCT i.Manufacturer AS "Manufacturer")"_s, " ORDER BY 1"_L1};
    case Endpoint::Patients: return {endpoint, patientColumns, " GROUP BY 1, 2 ORDER BY 1, 2"_L1};
    case Endpoint::Studies: return {endpoint, studyColumns, " GROUP BY 1 ORDER BY 1"_L1};
    case Endpoint::SeriesSize:
        return {
            endpoint,
            uR"(CAST(round(i.series_size_MB * 1000000) AS BIGINT) AS "TotalSizeInBytes", i.instanceCount AS "ObjectCount")"_s,
            " ORDER BY 1"_L1};
    case Endpoint::CollectionCounts:
        return {endpoint, collectionColumn + uR"(, count(DISTINCT i.PatientID) AS "Count")"_s,
                " GROUP BY 1 ORDER BY 1"_L1};
    case Endpoint::CollectionDescriptions:
        return {endpoint,
                collectionColumn + uR"(, max(c.description) AS "Description", max(i.source_DOI) AS "DescriptionURI")"_s,
                " GROUP BY 1 ORDER BY 1"_L1};
    case Endpoint::Collections: return {endpoint, u"DISTINCT "_s + collectionColumn, " ORDER BY 1"_L1};
    default:
        return {endpoint, collectionColumn + u", "_s + seriesColumns + u", "_s + sizeColumns,
                " ORDER BY i.SeriesInstanceUID"_L1};
    }
}

} // namespace

QString statement(Endpoint endpoint, const Query &query, qint64 offset)
{
    const Statement parts = statementFor(endpoint);
    return u"SELECT %1 FROM idc_index i LEFT JOIN collections_index c ON c.collection_id = i.collection_id"_s.arg(
               parts.columns) +
           whereOf(query) + parts.rest + u" LIMIT %1 OFFSET %2"_s.arg(pageRows).arg(offset);
}

QByteArray sqlBody(const QString &statement)
{
    return QJsonDocument(QJsonObject {{u"sql"_s, statement}, {u"max_rows"_s, pageRows}}).toJson(QJsonDocument::Compact);
}

QString foldedCollection(const QString &name)
{
    QString folded = name.trimmed().toLower();
    return folded.replace(u'-', u'_').replace(u' ', u'_');
}

} // namespace tcia::archive::idc
