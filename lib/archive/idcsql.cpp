// SPDX-License-Identifier: Apache-2.0
#include "archive/idcsql.h"

#include "archive/rowparameters.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tcia::archive::idc {

namespace {

// Only columns that every release of the index has had; an unknown one would refuse the whole question.

constexpr auto studyColumns =
    R"(i.StudyInstanceUID AS "StudyInstanceUID", max(%1) AS "Collection", max(i.PatientID) AS "PatientID",
max(i.PatientSex) AS "PatientSex", max(i.PatientAge) AS "PatientAge", max(i.StudyDate) AS "StudyDate",
max(i.StudyDescription) AS "StudyDescription", count(*) AS "SeriesCount")"_L1;

constexpr auto patientColumns =
    R"(i.PatientID AS "PatientID", %1 AS "Collection", max(i.PatientSex) AS "PatientSex")"_L1;

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
    QString columns;           //!< %1: the collection's name
    QLatin1StringView rest {}; //!< GROUP BY, and the order of the pages
};

//! The folder's name; the bucket's may be that of the other cloud.
QString seriesUuidOf(const QString &locator) { return locator.section(u'/', -1, -1, QString::SectionSkipEmpty); }

//! Doubled quotes are the only escape in the texts of SQL's standard, which DuckDB follows.
QString quoted(QString text) { return u'\'' + text.replace(u'\'', u"''"_s) + u'\''; }

//! The rows of one collection bear its id, by which they are compared with what was asked.
QString collectionOf(const Query &query)
{
    return query.collection.isEmpty() ? u"coalesce(c.collection_name, i.collection_id)"_s : u"i.collection_id"_s;
}

QString whereOf(const Query &query)
{
    QStringList parts;
    if (!query.collection.isEmpty())
        parts << u"i.collection_id = "_s + quoted(foldedCollection(query.collection));
    for (const Parameter &parameter : rows::ofSeries) // the index calls them as DICOM does
        if (const QString &value = query.*parameter.member; !value.isEmpty() && parameter.member != &Query::collection)
            parts << u"i."_s + QLatin1StringView(parameter.name) + u" = "_s + quoted(value);
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
    case Endpoint::Modalities: return {uR"(DISTINCT i.Modality AS "Modality")"_s, " ORDER BY 1"_L1};
    case Endpoint::BodyParts: return {uR"(DISTINCT i.BodyPartExamined AS "BodyPartExamined")"_s, " ORDER BY 1"_L1};
    case Endpoint::Manufacturers: return {uR"(DISTINCT i.Manufacturer AS "Manufacturer")"_s, " ORDER BY 1"_L1};
    case Endpoint::Patients: return {patientColumns, " GROUP BY 1, 2 ORDER BY 1, 2"_L1};
    case Endpoint::Studies: return {studyColumns, " GROUP BY 1 ORDER BY 1"_L1};
    case Endpoint::SeriesSize:
        return {
            uR"(CAST(round(i.series_size_MB * 1000000) AS BIGINT) AS "TotalSizeInBytes", i.instanceCount AS "ObjectCount")"_s,
            " ORDER BY 1"_L1};
    case Endpoint::CollectionCounts:
        return {u"%1 AS \"Collection\""_s + uR"(, count(DISTINCT i.PatientID) AS "Count")"_s,
                " GROUP BY 1 ORDER BY 1"_L1};
    case Endpoint::CollectionDescriptions:
        return {u"%1 AS \"Collection\""_s +
                    uR"(, max(c.description) AS "Description", max(i.source_DOI) AS "DescriptionURI")"_s,
                " GROUP BY 1 ORDER BY 1"_L1};
    case Endpoint::Collections: return {u"DISTINCT %1 AS \"Collection\""_s, " ORDER BY 1"_L1};
    default:
        return {u"%1 AS \"Collection\""_s + u", "_s + seriesColumns + u", "_s + sizeColumns,
                " ORDER BY i.SeriesInstanceUID"_L1};
    }
}

} // namespace

QString statement(Endpoint endpoint, const Query &query, qint64 offset)
{
    const Statement parts = statementFor(endpoint);
    const QString columns = QString(parts.columns).replace(u"%1"_s, collectionOf(query));
    return u"SELECT %1 FROM idc_index i LEFT JOIN collections_index c ON c.collection_id = i.collection_id"_s.arg(
               columns) +
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
