// SPDX-License-Identifier: Apache-2.0
// DICOMweb (PS3.18): QIDO-RS for the catalogue, WADO-RS for images (wadosource.h). The standard knows no collections,
// so all of a server's patients are in one that has the server's name. Neither has it sizes. Servers ignore what they
// do not know, and then answer with everything: every filter is applied here.
#include "archive/answermap.h"
#include "archive/dialect.h"
#include "archive/dicomjson.h"
#include "archive/qidoseries.h"
#include "archive/requestbuilder.h"
#include "archive/rowlist.h"
#include "archive/rowparameters.h"

#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace tcia::archive {

namespace {

QByteArray textOf(const QJsonArray &rows)
{
    const QByteArray text = QJsonDocument(rows).toJson(QJsonDocument::Compact);
    return text.sliced(1, text.size() - 2);
}

bool isEqual(const QString &value, const QString &wanted)
{
    return wanted.isEmpty() || value.trimmed().compare(wanted.trimmed(), Qt::CaseInsensitive) == 0;
}

bool matches(const QJsonObject &set, const Query &query)
{
    constexpr std::pair<QString Query::*, QLatin1StringView> all[] {
        {&Query::patientId, "00100020"_L1}, {&Query::studyUid, "0020000D"_L1}, {&Query::seriesUid, "0020000E"_L1},
        {&Query::modality, "00080060"_L1},  {&Query::bodyPart, "00180015"_L1}, {&Query::manufacturer, "00080070"_L1}};
    return std::ranges::all_of(
        all, [&](const auto &each) { return isEqual(dicomText(set, each.second), query.*each.first); });
}

//! Makes the row of a data set; an empty one is left out.
using MakeRow = std::function<QJsonObject(const QJsonObject &set)>;

template <typename Record>
MakeRow recordsOf(const QString &root, const Query &query)
{
    return [root, query](const QJsonObject &set) {
        QJsonObject row = matches(set, query) ? rowOf<Record>(set) : QJsonObject();
        if (!row.isEmpty())
            row.insert(u"Collection"_s, root);
        return row;
    };
}

//! Studies name their patient, who is listed once.
MakeRow patientsOf(const QString &root, const Query &query)
{
    return [make = recordsOf<Patient>(root, query), known = std::make_shared<QSet<QString>>()](const QJsonObject &set) {
        const QJsonObject row = make(set);
        const qsizetype before = known->size();
        known->insert(row.value("PatientID"_L1).toString());
        return known->size() > before ? row : QJsonObject();
    };
}

QJsonObject sizeOf(const QJsonObject &set)
{
    return {{u"SeriesInstanceUID"_s, dicomText(set, "0020000E"_L1)}, {u"ObjectCount"_s, dicomText(set, "00201209"_L1)}};
}

MakeRow rowsFor(Endpoint endpoint, const QString &root, const Query &query)
{
    switch (endpoint) {
    case Endpoint::Collections: return [root](const QJsonObject &) { return QJsonObject {{u"Collection"_s, root}}; };
    case Endpoint::Patients: return patientsOf(root, query);
    case Endpoint::Studies: return recordsOf<Study>(root, query);
    case Endpoint::SeriesSize:
        return [query](const QJsonObject &set) { return matches(set, query) ? sizeOf(set) : QJsonObject(); };
    default: return recordsOf<Series>(root, query);
    }
}

QFuture<Result<QidoFound>> searchFor(HttpClient &http, const ServerAccess &access, const RowRequest &asked,
                                     const TakeDatasets &take)
{
    if (asked.endpoint == Endpoint::Collections) { // any answer shows that there is a server
        QidoSearch one = studiesSearch({});
        one.most = 1;
        return search(http, access, one, take, asked.stop);
    }
    if (asked.endpoint == Endpoint::Patients || asked.endpoint == Endpoint::Studies)
        return search(http, access, studiesSearch(asked.query), take, asked.stop);
    return asked.endpoint == Endpoint::SeriesSize ? searchCounted(http, access, asked.query, take, asked.stop)
                                                  : searchSeries(http, access, asked.query, take, asked.stop);
}

QFuture<Result<void>> rowsOf(HttpClient &http, const ServerAccess &access, const RowRequest &asked)
{
    if (const auto offered = checkOffered(dicomWebDialect, asked.endpoint); !offered)
        return ready<void>(failure(offered.error()));
    const QString root = rootCollection(access.server());
    const auto rows = std::make_shared<RowList>(asked.feed);
    if (!isEqual(root, asked.query.collection))
        return mapOnPool<void>(ready<QidoFound>({}), [rows](const QidoFound &) { return rows->end(); });
    const auto found = searchFor(http, access, asked,
                                 [rows, make = rowsFor(asked.endpoint, root, asked.query)](const QJsonArray &sets) {
                                     QJsonArray made;
                                     for (const auto &set : sets)
                                         if (const QJsonObject row = make(set.toObject()); !row.isEmpty())
                                             made << row;
                                     return rows->add(textOf(made));
                                 });
    const bool isOfRoot = asked.endpoint == Endpoint::Collections;
    return mapOnPool<void>(found, [rows, isOfRoot, root](const QidoFound &all) -> Result<void> {
        if (all.isBlank && !rows->isAny())
            return {};                 // which the caller does not take for an empty list
        if (isOfRoot && all.rows == 0) // an empty server is a server
            if (const auto added = rows->add(textOf({QJsonObject {{u"Collection"_s, root}}})); !added)
                return added;
        for (qint64 row = 0; row < all.nameless; ++row) // they count as rows that cannot be used
            if (const auto added = rows->add("{}"); !added)
                return added;
        return rows->end();
    });
}

} // namespace

const Dialect dicomWebDialect {
    .id = DialectId::DicomWeb,
    .key = "dicomweb",
    .title = QT_TRANSLATE_NOOP("Dialects", "DICOMweb"),
    .defaultPath = "/dicom-web",
    .spellings {{
        {Endpoint::Collections, "studies", {}, false},
        {Endpoint::Modalities, "series", rows::ofValues, false},
        {Endpoint::BodyParts, "series", rows::ofValues, false},
        {Endpoint::Manufacturers, "series", rows::ofValues, false},
        {Endpoint::Patients, "studies", rows::ofPatients, false},
        {Endpoint::Studies, "studies", rows::ofStudies, false},
        {Endpoint::Series, "series", rows::ofSeries, false},
        {Endpoint::SeriesSize, "series", rows::ofOneSeries, false},
        {Endpoint::Image, nullptr},
        {Endpoint::SharedList, nullptr},
        {Endpoint::CollectionDescriptions, nullptr},
        {Endpoint::CollectionCounts, nullptr},
    }},
    .hasMetadata = false,
    .allowsEmptyBody = true,
    .hasCollections = false,
    .announcesSizes = false,
    .rows = rowsOf,
};

} // namespace tcia::archive
