// SPDX-License-Identifier: Apache-2.0
// The Imaging Data Commons: its REST interface, version 3, for the catalogue (…/v3). Its filters are never used, for an
// unknown key would be ignored and match the whole archive: every question is a statement to /sql. The images lie in
// public buckets, see Series::locator.
#include "archive/answermap.h"
#include "archive/dialect.h"
#include "archive/idcsql.h"
#include "archive/requestbuilder.h"
#include "archive/rowpages.h"
#include "archive/rowparameters.h"
#include "core/reason.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace tcia::archive {

namespace {

Result<HttpCall> callFor(const ServerAccess &access, const RowRequest &asked, qint64 offset)
{
    auto request = requestBelow(access, u"sql"_s);
    if (!request)
        return failure(request.error());
    request->setHeader(QNetworkRequest::ContentTypeHeader, "application/json"_ba);
    return HttpCall {*request, idc::sqlBody(idc::statement(asked.endpoint, asked.query, offset))};
}

bool hasCollection(Endpoint endpoint)
{
    return endpoint == Endpoint::Patients || endpoint == Endpoint::Studies || endpoint == Endpoint::Series;
}

//! Gives the rows of a collection the name that was asked for. Others keep theirs, by which they are left out later.
Result<void> nameCollection(QJsonArray &rows, const RowRequest &asked)
{
    const QString &name = asked.query.collection;
    if (name.isEmpty() || !hasCollection(asked.endpoint))
        return {};
    for (auto &&each : rows) {
        QJsonObject row = each.toObject();
        const QString is = row.value("Collection"_L1).toString();
        if (is.isEmpty())
            return failure(Error::Kind::BadAnswer,
                           english<QT_TRANSLATE_NOOP("Reasons", "Its rows do not name their collection.")>());
        if (idc::foldedCollection(is) == idc::foldedCollection(name))
            row.insert("Collection"_L1, name);
        each = row;
    }
    return {};
}

// A page that is cut below the limit of the statement says so.
Result<RowPage> pageOf(const Answer &answer, const RowRequest &asked)
{
    const QJsonObject object = QJsonDocument::fromJson(answer.body).object();
    const QJsonValue rows = object.value("rows"_L1);
    if (!rows.isArray())
        return failure(Error::Kind::BadAnswer,
                       english<QT_TRANSLATE_NOOP("Reasons", "It is not the requested list.")>());
    QJsonArray list = rows.toArray();
    const bool isCut = object.value("truncated"_L1).toBool();
    if (isCut && list.isEmpty())
        return failure(Error::Kind::BadAnswer,
                       english<QT_TRANSLATE_NOOP("Reasons", "It says that rows are missing, but brings none.")>());
    if (const auto named = nameCollection(list, asked); !named)
        return failure(named.error());
    QByteArray text = QJsonDocument(list).toJson(QJsonDocument::Compact);
    return RowPage {
        .rows = text.sliced(1, text.size() - 2), .count = list.size(), .isLast = list.size() < idc::pageRows && !isCut};
}

QFuture<Result<void>> rowsOf(HttpClient &http, const ServerAccess &access, const RowRequest &asked)
{
    if (const auto offered = checkOffered(idcDialect, asked.endpoint); !offered)
        return ready<void>(failure(offered.error()));
    return RowPages::request(http,
                             {.call = [access, asked](qint64 offset) { return callFor(access, asked, offset); },
                              .read = [asked](const Answer &answer) { return pageOf(answer, asked); }},
                             asked.feed, asked.stop);
}

} // namespace

const Dialect idcDialect {
    .id = DialectId::Idc,
    .key = "idc",
    .title = QT_TRANSLATE_NOOP("Dialects", "Imaging Data Commons, version 3"),
    .defaultPath = "/idc/v3",
    .spellings {{
        {Endpoint::Collections, "sql", {}, false},
        {Endpoint::Modalities, "sql", rows::ofValues, false},
        {Endpoint::BodyParts, "sql", rows::ofValues, false},
        {Endpoint::Manufacturers, "sql", rows::ofValues, false},
        {Endpoint::Patients, "sql", rows::ofPatients, false},
        {Endpoint::Studies, "sql", rows::ofStudies, false},
        {Endpoint::Series, "sql", rows::ofSeries, false},
        {Endpoint::SeriesSize, "sql", rows::ofOneSeries, false},
        {Endpoint::Image, nullptr},
        {Endpoint::SharedList, nullptr},
        {Endpoint::CollectionDescriptions, "sql", {}, false},
        {Endpoint::CollectionCounts, "sql", {}, false},
    }},
    .hasMetadata = false,
    .supportsMd5 = true, // of a bucket's listing
    .findsLocators = true,
    .rows = rowsOf,
};

} // namespace tcia::archive
