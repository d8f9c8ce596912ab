// SPDX-License-Identifier: Apache-2.0
// The interface of the Imaging Data Commons, version 3: statements over its tables, which SQLite runs here.
#include "core/sql.h"
#include "demo/content/storedobjects.h"
#include "demo/server/s3engine.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>

namespace tcia::demo {

namespace {

using namespace Qt::StringLiterals;

constexpr int defaultRows = 5'000, mostRows = 10'000;

constexpr auto indexColumns =
    "collection_id, PatientID, StudyInstanceUID, SeriesInstanceUID, source_DOI, PatientAge, PatientSex, StudyDate, "
    "SeriesDate, StudyDescription, SeriesDescription, BodyPartExamined, Modality, Manufacturer, ManufacturerModelName, "
    "SeriesNumber, instanceCount, license_short_name, aws_bucket, crdc_series_uuid, series_size_MB"_L1;

QString folded(QString name) { return name.toLower().replace(u'-', u'_').replace(u' ', u'_'); }

QVariant textOrNull(const QString &text) { return text.isEmpty() ? QVariant() : QVariant(text); }

QVariant dateOrNull(const QDate &date) { return date.isValid() ? QVariant(date.toString(Qt::ISODate)) : QVariant(); }

//! "CC BY 4.0" of the licence's address.
QString shortLicence(const QString &uri)
{
    return u"CC "_s + uri.section(u'/', 4, 4).toUpper() + u' ' + uri.section(u'/', 5, 5);
}

QVariantList rowOf(const SeriesEntry &series)
{
    const ArchiveContent &all = content();
    const CollectionEntry &collection = all.collections.at(series.collection);
    const Study &study = all.studies.at(series.study).record;
    const Patient &patient = all.patients.at(series.patient).record;
    const Series &record = series.record;
    return {folded(collection.name),
            patient.patientId,
            record.studyUid,
            record.seriesUid,
            QString(collection.uri).remove(u"https://doi.org/"_s),
            textOrNull(study.patientAge),
            textOrNull(patient.sex),
            dateOrNull(study.date),
            dateOrNull(record.date),
            textOrNull(study.description),
            textOrNull(record.description),
            textOrNull(record.bodyPart),
            record.modality,
            textOrNull(record.manufacturer),
            textOrNull(record.model),
            record.seriesNumber ? QVariant(QString::number(*record.seriesNumber)) : QVariant(),
            series.images,
            shortLicence(collection.licenseUri),
            bucketOf(series),
            uuidOf(series),
            double(series.bytesPerImage * series.images) / 1e6};
}

Result<void> fill(QSqlDatabase &tables)
{
    QStringList marks;
    for (const QString &column : QString(indexColumns).split(u','))
        marks << (column.isEmpty() ? QString() : u"?"_s);
    for (const QString &statement :
         {u"CREATE TABLE idc_index (%1)"_s.arg(indexColumns),
          u"CREATE TABLE collections_index (collection_name, collection_id, description)"_s, u"BEGIN"_s})
        if (const auto made = execute(tables, statement); !made)
            return made;
    for (const CollectionEntry &each : content().collections)
        if (const auto added = execute(tables, u"INSERT INTO collections_index VALUES (?, ?, ?)"_s,
                                       {each.name, folded(each.name), textOrNull(each.description)});
            !added)
            return added;
    QSqlQuery insert(tables);
    insert.prepare(u"INSERT INTO idc_index VALUES (%1)"_s.arg(marks.join(u',')));
    for (const SeriesEntry &each : content().series) {
        const QVariantList row = rowOf(each);
        for (qsizetype i = 0; i < row.size(); ++i)
            insert.bindValue(int(i), row[i]);
        if (const auto added = execute(insert); !added)
            return added;
    }
    return execute(tables, u"COMMIT"_s);
}

EngineReply refusal(int status, const QString &code, const QString &message)
{
    const QJsonObject error {{u"code"_s, code}, {u"message"_s, message}};
    return {.status = status,
            .type = "application/json",
            .body = QJsonDocument(QJsonObject {{u"error"_s, error}}).toJson(QJsonDocument::Compact)};
}

EngineReply answerOf(QSqlQuery &query, int most)
{
    const QSqlRecord columns = query.record();
    QJsonArray names, rows;
    for (int i = 0; i < columns.count(); ++i)
        names << columns.fieldName(i);
    bool isTruncated = false;
    while (!isTruncated && query.next()) {
        QJsonObject row;
        for (int i = 0; i < columns.count(); ++i)
            row.insert(columns.fieldName(i), query.isNull(i) ? QJsonValue() : QJsonValue::fromVariant(query.value(i)));
        isTruncated = rows.size() == most;
        if (!isTruncated)
            rows << row;
    }
    const QJsonObject answer {{u"columns"_s, names},
                              {u"rows"_s, rows},
                              {u"row_count"_s, rows.size()},
                              {u"truncated"_s, isTruncated},
                              {u"max_rows"_s, most}};
    return {.type = "application/json", .body = QJsonDocument(answer).toJson(QJsonDocument::Compact)};
}

EngineReply answerOn(QSqlDatabase tables, const QString &statement, int most)
{
    if (!tables.open() || !fill(tables))
        return refusal(500, u"internal_error"_s, u"The tables cannot be filled."_s);
    QSqlQuery query(tables);
    query.setForwardOnly(true);
    if (!query.exec(statement))
        return refusal(400, u"invalid_query"_s, query.lastError().text());
    return answerOf(query, most);
}

} // namespace

EngineReply idcReply(const EngineRequest &request)
{
    const QJsonObject asked = QJsonDocument::fromJson(request.body).object();
    const QString statement = asked.value("sql"_L1).toString();
    if (!statement.startsWith("SELECT"_L1, Qt::CaseInsensitive) &&
        !statement.startsWith("WITH"_L1, Qt::CaseInsensitive))
        return refusal(400, u"invalid_query"_s, u"Only SELECT and WITH are answered."_s);
    const int most = qBound(1, asked.value("max_rows"_L1).toInt(defaultRows), mostRows);
    const QString name = u"idc-"_s + QUuid::createUuid().toString();
    EngineReply reply;
    {
        QSqlDatabase tables = addSqliteConnection(name);
        tables.setDatabaseName(u":memory:"_s);
        reply = answerOn(tables, statement, most);
        tables.close();
    }
    QSqlDatabase::removeDatabase(name);
    return reply;
}

} // namespace tcia::demo
