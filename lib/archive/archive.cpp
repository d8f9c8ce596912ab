// SPDX-License-Identifier: Apache-2.0
#include "archive/archive.h"

#include "archive/answermap.h"
#include "archive/decode.h"
#include "archive/endpointdescription.h"
#include "archive/httpclient.h"
#include "archive/requestbuilder.h"
#include "archive/rowrequest.h"
#include "archive/unusablerows.h"
#include "archive/valuesin.h"
#include "archive/wholetext.h"
#include "core/async.h"
#include "core/reason.h"

using namespace Qt::StringLiterals;

namespace tcia::archive {

namespace {

//! Its name in the guides.
QString nameOf(const Server &server, Endpoint endpoint)
{
    return QString::fromLatin1(dialect(server.dialect).spelling(endpoint).path).section(u'/', -1);
}

} // namespace

Archive::Archive(ServerAccess access, QObject *parent, int maxParallel)
    : QObject(parent),
      m_access(std::move(access)),
      m_http(std::make_unique<HttpClient>(HttpClient::Limits {.parallel = maxParallel}))
{
}

Archive::~Archive() = default;

template <typename Record>
QFuture<Result<QList<Record>>> Archive::records(Endpoint endpoint, const Query &query)
{
    struct Rows
    {
        QList<Record> usable;
        Unusable unusable;
    };
    const auto all = std::make_shared<QList<Record>>();
    const bool isOfValues = endpoint < Endpoint::Patients; // many rows repeat a value, and none has a UID
    const auto answer = mapOnPool<Rows>(eachRow<Record>(*m_http, m_access, endpoint, query,
                                                        [all](QList<Record> &&rows) { all->append(std::move(rows)); }),
                                        [all, isOfValues](const RowCount &count) -> Result<Rows> {
                                            Rows rows {std::move(*all), count.unusable};
                                            if (!isOfValues)
                                                rows.unusable += removeUnusableRows(rows.usable);
                                            return rows;
                                        });
    onFinished(answer, this, [this, subject = nameOf(server(), endpoint)](const Result<Rows> &rows) {
        if (rows && rows->unusable.isAny())
            Q_EMIT foundUnusable(subject, rows->unusable);
    });
    return mapOnPool<QList<Record>>(answer, [isOfValues, query](Rows rows) -> Result<QList<Record>> {
        const qint64 unusable = rows.unusable.empty + rows.unusable.withoutUid;
        if (!isOfValues && rows.usable.isEmpty() && unusable > 0) // which is not an empty list
            return failure(Error::Kind::BadAnswer,
                           english<QT_TRANSLATE_N_NOOP("Reasons", "None of its %n rows can be used.")>(unusable),
                           {.seriesUid = query.seriesUid, .collection = query.collection});
        return std::move(rows.usable);
    });
}

QFuture<Result<QStringList>> Archive::values(Endpoint endpoint, const Query &query)
{
    // a list of values cannot be filtered here
    if (const auto left = unsupportedFilters(server(), endpoint, query); !left.isEmpty())
        return ready<QStringList>(
            failure(Error::Kind::Usage,
                    english<QT_TRANSLATE_NOOP("Reasons", "The archive cannot filter this list by %1.")>().arg(
                        QLatin1StringView(left.first().name)),
                    {.name = QString::fromLatin1(dialect(server().dialect).spelling(endpoint).path)}));
    return mapOnPool<QStringList>(records<Series>(endpoint, query),
                                  [endpoint](const QList<Series> &rows) { return valuesIn(rows, endpoint); });
}

QFuture<Result<QStringList>> Archive::collections() { return values(Endpoint::Collections, {}); }
QFuture<Result<QStringList>> Archive::modalities(const Query &query) { return values(Endpoint::Modalities, query); }
QFuture<Result<QStringList>> Archive::bodyParts(const Query &query) { return values(Endpoint::BodyParts, query); }
QFuture<Result<QStringList>> Archive::manufacturers(const Query &query)
{
    return values(Endpoint::Manufacturers, query);
}
QFuture<Result<QList<Patient>>> Archive::patients(const Query &query)
{
    return records<Patient>(Endpoint::Patients, query);
}
QFuture<Result<QList<Study>>> Archive::studies(const Query &query) { return records<Study>(Endpoint::Studies, query); }
QFuture<Result<QList<Series>>> Archive::series(const Query &query) { return records<Series>(Endpoint::Series, query); }

QFuture<Result<QList<Series>>> Archive::seriesAt(const QStringList &locators)
{
    if (!dialect(server().dialect).findsLocators)
        return ready<QList<Series>>(
            failure(Error::Kind::Usage,
                    english<QT_TRANSLATE_NOOP(
                        "Reasons", "Servers of this dialect do not find series by their place in a bucket.")>(),
                    {.name = server().name}));
    return records<Series>(Endpoint::Series, {.locators = locators});
}

QFuture<Result<QList<CollectionDescription>>> Archive::collectionDescriptions()
{
    return records<CollectionDescription>(Endpoint::CollectionDescriptions, {});
}
QFuture<Result<QList<CollectionCount>>> Archive::collectionCounts()
{
    return records<CollectionCount>(Endpoint::CollectionCounts, {});
}

QFuture<Result<RowCount>> Archive::eachPatient(const Query &query, Take<Patient> take)
{
    return eachRow<Patient>(*m_http, m_access, Endpoint::Patients, query, std::move(take));
}

QFuture<Result<RowCount>> Archive::eachStudy(const Query &query, Take<Study> take, std::stop_token stop)
{
    return eachRow<Study>(*m_http, m_access, Endpoint::Studies, query, std::move(take), std::move(stop));
}

QFuture<Result<RowCount>> Archive::eachSeries(const Query &query, Take<Series> take, std::stop_token stop)
{
    return eachRow<Series>(*m_http, m_access, Endpoint::Series, query, std::move(take), std::move(stop));
}

QFuture<Result<SeriesSize>> Archive::seriesSize(const QString &seriesUid)
{
    return mapOnPool<SeriesSize>(
        records<SeriesSize>(Endpoint::SeriesSize, {.seriesUid = seriesUid}),
        [seriesUid](const QList<SeriesSize> &rows) -> Result<SeriesSize> {
            // For an unknown UID the guide's engine answers one row with 0 objects and no total.
            if (rows.isEmpty() || (!rows.first().totalBytes && rows.first().objectCount.value_or(0) == 0))
                return failure(Error::Kind::NotFound,
                               english<QT_TRANSLATE_NOOP("Reasons", "The server has no such series.")>(),
                               {.seriesUid = seriesUid});
            return rows.first();
        });
}

QFuture<Result<QList<Series>>> Archive::sharedList(const QString &name)
{
    return mapOnPool<QList<Series>>(
        records<Series>(Endpoint::SharedList, {.listName = name}),
        [name](const QList<Series> &rows) -> Result<QList<Series>> {
            if (rows.isEmpty())
                return failure(Error::Kind::NotFound,
                               english<QT_TRANSLATE_NOOP(
                                   "Reasons", "The server has no shared list of this name, or it is empty.")>(),
                               {.name = name});
            return rows;
        });
}

QFuture<Result<QJsonObject>> Archive::metadata(Endpoint endpoint)
{
    const Dialect &spoken = dialect(server().dialect);
    if (!spoken.hasMetadata && spoken.spelling(endpoint).isOffered())
        return ready<QJsonObject>(describeEndpoint(server(), endpoint));
    const auto request = metadataRequestFor(m_access, endpoint);
    if (!request)
        return ready<QJsonObject>(failure(request.error()));
    return mapOnPool<QJsonObject>(m_http->get(*request), [url = displayUrl(request->url())](const Answer &answer) {
        return decodeObject(answer.body, url);
    });
}

QFuture<Result<RawAnswer>> Archive::raw(Endpoint endpoint, const Query &query, Format format)
{
    const auto request = requestFor(m_access, endpoint, query, format);
    if (!request)
        return ready<RawAnswer>(failure(request.error()));
    if (const auto left = unsupportedFilters(server(), endpoint, query); !left.isEmpty())
        return ready<RawAnswer>(
            failure(Error::Kind::Usage,
                    english<QT_TRANSLATE_NOOP("Reasons", "The server cannot filter its own answer by %1.")>().arg(
                        QLatin1StringView(left.first().name)),
                    {.url = displayUrl(request->url())}));
    return mapOnPool<RawAnswer>(m_http->get(*request), [format, url = displayUrl(request->url())](Answer answer) {
        const auto whole = checkEnd(answer.body, format, url);
        return whole.map([&] { return RawAnswer {std::move(answer.body), answer.contentType}; });
    });
}

void Archive::stop() { m_http->stop(); }
void Archive::stopWith(const Archive &other) { m_http->stopWith(*other.m_http); }

} // namespace tcia::archive
