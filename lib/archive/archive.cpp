// SPDX-License-Identifier: Apache-2.0
#include "archive/archive.h"

#include "archive/decode.h"
#include "archive/describe.h"
#include "archive/httpclient.h"
#include "archive/narrow.h"
#include "archive/request.h"

#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace tcia::archive {

namespace {

template <typename T>
QFuture<Result<T>> ready(Result<T> result)
{
    return QtFuture::makeReadyFuture(std::move(result));
}

//! Continues an answer with its decoding on the pool.
template <typename T, typename Decode>
QFuture<Result<T>> decoded(QFuture<Result<Answer>> answer, Decode decode)
{
    return answer.then(QThreadPool::globalInstance(), [decode](Result<Answer> got) -> Result<T> {
        if (!got)
            return failure(got.error());
        return decode(std::move(got->body));
    });
}

//! Where the values of a list of one attribute stand.
QString Series::*attributeOf(Endpoint endpoint)
{
    switch (endpoint) {
    case Endpoint::Collections: return &Series::collection;
    case Endpoint::Modalities: return &Series::modality;
    case Endpoint::BodyParts: return &Series::bodyPart;
    case Endpoint::Manufacturers: return &Series::manufacturer;
    default: Q_UNREACHABLE();
    }
}

} // namespace

Archive::Archive(Server server, QString apiKey, QObject *parent)
    : QObject(parent), m_server(std::move(server)), m_apiKey(std::move(apiKey)),
      m_http(std::make_unique<HttpClient>(m_apiKey, HttpClient::Limits {}))
{
}

Archive::~Archive() = default;

QFuture<Result<QStringList>> Archive::values(Endpoint endpoint, const Query &query)
{
    const auto request = requestFor(m_server, m_apiKey, endpoint, query, Format::Json);
    if (!request)
        return ready<QStringList>(failure(request.error()));
    const QString subject = shownUrl(request->url());
    if (const auto left = notTaken(m_server, endpoint, query); !left.isEmpty()) // a list of values cannot be narrowed here
        return ready<QStringList>(failure(Error::Kind::Usage,
            u"The archive cannot narrow this list by %1."_s.arg(QLatin1StringView(left.first().name)), subject));
    return decoded<QStringList>(m_http->get(*request), [subject, endpoint](QByteArray body) -> Result<QStringList> {
        const auto rows = decodeRecords<Series>(std::move(body), subject);
        if (!rows)
            return failure(rows.error());
        QStringList list;
        for (const Series &row : *rows)
            if (const QString &text = row.*attributeOf(endpoint); !text.isEmpty())
                list << text;
        list.removeDuplicates();
        return list;
    });
}

template <typename Record>
QFuture<Result<QList<Record>>> Archive::records(Endpoint endpoint, const Query &query)
{
    const auto request = requestFor(m_server, m_apiKey, endpoint, query, Format::Json);
    if (!request)
        return ready<QList<Record>>(failure(request.error()));
    return decoded<QList<Record>>(m_http->get(*request),
        [subject = shownUrl(request->url()), query, left = notTaken(m_server, endpoint, query)](QByteArray body) -> Result<QList<Record>> {
            auto rows = decodeRecords<Record>(std::move(body), subject);
            if (rows)
                narrow(*rows, query, left);
            return rows;
        });
}

QFuture<Result<QStringList>> Archive::collections() { return values(Endpoint::Collections, {}); }
QFuture<Result<QStringList>> Archive::modalities(const Query &query) { return values(Endpoint::Modalities, query); }
QFuture<Result<QStringList>> Archive::bodyParts(const Query &query) { return values(Endpoint::BodyParts, query); }
QFuture<Result<QStringList>> Archive::manufacturers(const Query &query) { return values(Endpoint::Manufacturers, query); }
QFuture<Result<QList<Patient>>> Archive::patients(const Query &query) { return records<Patient>(Endpoint::Patients, query); }
QFuture<Result<QList<Study>>> Archive::studies(const Query &query) { return records<Study>(Endpoint::Studies, query); }
QFuture<Result<QList<Series>>> Archive::series(const Query &query) { return records<Series>(Endpoint::Series, query); }

namespace {
template <typename Record>
QFuture<Result<RowCount>> each(QFuture<Result<QList<Record>>> rows, std::function<void(QList<Record> &&)> take)
{
    return rows.then([take](Result<QList<Record>> got) -> Result<RowCount> {
        if (!got)
            return failure(got.error());
        const qint64 count = got->size();
        take(std::move(*got));
        return RowCount {count, 0};
    });
}
}
QFuture<Result<RowCount>> Archive::eachPatient(const Query &q, std::function<void(QList<Patient> &&)> t) { return each<Patient>(patients(q), t); }
QFuture<Result<RowCount>> Archive::eachStudy(const Query &q, std::function<void(QList<Study> &&)> t) { return each<Study>(studies(q), t); }
QFuture<Result<RowCount>> Archive::eachSeries(const Query &q, std::function<void(QList<Series> &&)> t) { return each<Series>(series(q), t); }

QFuture<Result<SeriesSize>> Archive::seriesSize(const QString &seriesUid)
{
    const auto request = requestFor(m_server, m_apiKey, Endpoint::SeriesSize, {.seriesUid = seriesUid}, Format::Json);
    if (!request)
        return ready<SeriesSize>(failure(request.error()));
    return decoded<SeriesSize>(m_http->get(*request),
        [subject = shownUrl(request->url()), seriesUid](QByteArray body) -> Result<SeriesSize> {
            const auto rows = decodeRecords<SeriesSize>(std::move(body), subject);
            if (!rows)
                return failure(rows.error());
            // For a UID it does not know the guide's engine answers one row without a total and with 0 objects.
            if (rows->isEmpty() || (!rows->first().totalBytes && rows->first().objectCount.value_or(0) == 0))
                return failure(Error::Kind::NotFound, u"The server knows no such series."_s, seriesUid);
            return rows->first();
        });
}

QFuture<Result<QList<Series>>> Archive::sharedList(const QString &name)
{
    const auto request = requestFor(m_server, m_apiKey, Endpoint::SharedList, {.listName = name}, Format::Json);
    if (!request)
        return ready<QList<Series>>(failure(request.error()));
    return decoded<QList<Series>>(m_http->get(*request),
        [subject = shownUrl(request->url()), name](QByteArray body) -> Result<QList<Series>> {
            auto rows = decodeRecords<Series>(std::move(body), subject);
            if (rows)
                rows->removeIf([](const Series &series) { return series.seriesUid.isEmpty(); });
            if (rows && rows->isEmpty())
                return failure(Error::Kind::NotFound, u"The server knows no shared list of this name, or it is empty."_s, name);
            return rows;
        });
}

QFuture<Result<QJsonObject>> Archive::metadata(Endpoint endpoint)
{
    if (!dialect(m_server.dialect).hasMetadata)
        return ready<QJsonObject>(describeEndpoint(m_server, endpoint));
    const auto request = metadataRequestFor(m_server, m_apiKey, endpoint);
    if (!request)
        return ready<QJsonObject>(failure(request.error()));
    return decoded<QJsonObject>(m_http->get(*request),
        [subject = shownUrl(request->url())](const QByteArray &body) { return decodeObject(body, subject); });
}

QFuture<Result<RawAnswer>> Archive::raw(Endpoint endpoint, const Query &query, Format format)
{
    const auto request = requestFor(m_server, m_apiKey, endpoint, query, format);
    if (!request)
        return ready<RawAnswer>(failure(request.error()));
    if (const auto left = notTaken(m_server, endpoint, query); !left.isEmpty())
        return ready<RawAnswer>(failure(Error::Kind::Usage,
            u"The server cannot narrow its own answer by %1."_s.arg(QLatin1StringView(left.first().name)), shownUrl(request->url())));
    return m_http->get(*request).then(QThreadPool::globalInstance(), [](Result<Answer> answer) -> Result<RawAnswer> {
        if (!answer)
            return failure(answer.error());
        return RawAnswer {std::move(answer->body), answer->contentType};
    });
}

QFuture<Result<Series>> Archive::describe(const QString &seriesUid)
{
    return (new SeriesDescription(*this, seriesUid))->future();
}

void Archive::cancelAll() { m_http->cancelAll(); }

} // namespace tcia::archive
