// SPDX-License-Identifier: Apache-2.0
// Buckets of any server with S3's interface: the base URL is its endpoint, the collections are the server's buckets. It
// knows nothing of patients and studies: rows come from a listing and from the headers of images, see
// bucketcatalogue.h.
#include "archive/answermap.h"
#include "archive/bucketcatalogue.h"
#include "archive/dialect.h"
#include "archive/httpclient.h"
#include "archive/requestbuilder.h"
#include "archive/rowparameters.h"
#include "core/async.h"
#include "core/reason.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::archive {

namespace {

//! Whether a row passes the query but for its collection: only buckets that were asked for are listed.
bool matches(const QJsonObject &row, const Query &query)
{
    return std::ranges::all_of(rows::ofSeries, [&](const Parameter &parameter) {
        const QString &wanted = query.*parameter.member;
        return parameter.member == &Query::collection || wanted.isEmpty() ||
               row.value(QLatin1StringView(parameter.name)).toString() == wanted;
    });
}

//! One row for each value of a key, with how many there were.
QJsonArray distinct(const QJsonArray &rows, QLatin1StringView key, QLatin1StringView count)
{
    QJsonArray found;
    QHash<QString, qsizetype> positions;
    for (const auto &each : rows) {
        QJsonObject row = each.toObject();
        const QString value = row.value("Collection"_L1).toString() + u'\n' + row.value(key).toString();
        const auto known = positions.constFind(value);
        const qsizetype at = known == positions.cend() ? found.size() : *known;
        if (known == positions.cend()) {
            positions.insert(value, at);
            row.insert(count, 1);
            found << row;
        } else {
            QJsonObject counted = found[at].toObject();
            counted.insert(count, counted.value(count).toInteger() + 1);
            found[at] = counted;
        }
    }
    return found;
}

//! The rows of an endpoint, made from those of series.
QJsonArray rowsFor(Endpoint endpoint, const QJsonArray &series)
{
    if (endpoint == Endpoint::Patients)
        return distinct(series, "PatientID"_L1, "SeriesCount"_L1);
    if (endpoint == Endpoint::Studies)
        return distinct(series, "StudyInstanceUID"_L1, "SeriesCount"_L1);
    if (endpoint != Endpoint::SeriesSize)
        return series;
    QJsonArray sizes;
    for (const auto &row : series)
        sizes << QJsonObject {{u"TotalSizeInBytes"_s, row["FileSize"_L1]}, {u"ObjectCount"_s, row["ImageCount"_L1]}};
    return sizes;
}

//! Answers one question, bucket by bucket.
class BucketQuestion : public QObject
{
public:
    BucketQuestion(HttpClient &http, const Server &server, const RowRequest &asked)
        : QObject(&http), m_http(http), m_server(server), m_asked(asked)
    {
        m_promise.start();
        m_places = places();
    }
    ~BucketQuestion() override
    {
        if (!m_hasEnded)
            end(failure(Error::Kind::Cancelled, {}));
    }

    QFuture<Result<void>> start()
    {
        const auto future = m_promise.future();
        if (m_asked.endpoint == Endpoint::Collections) {
            for (const QString &bucket : m_server.buckets)
                m_rows << QJsonObject {{u"Collection"_s, bucket}};
            finish();
        } else {
            next();
        }
        return future;
    }

private:
    QList<s3::Place> places() const;
    QList<s3::Place> placesFor(const s3::Place &place) const;
    void next();
    void add(const QJsonArray &rows);
    void finish();
    void end(const Result<void> &result);

    HttpClient &m_http;
    const Server m_server;
    const RowRequest m_asked;
    QPromise<Result<void>> m_promise;
    QList<s3::Place> m_places; //!< still to be listed
    QJsonArray m_rows;
    bool m_hasEnded = false;
};

// Of the Imaging Data Commons' buckets the others may have it, too; names of the other cloud are understood.
QList<s3::Place> BucketQuestion::placesFor(const s3::Place &place) const
{
    const QString name = s3::awsNameOf(place.bucket);
    const bool isOfIdc = s3::idcBuckets().contains(name) && m_server.buckets.contains(name);
    QStringList buckets = isOfIdc ? QStringList {name} + s3::idcBuckets() : QStringList {place.bucket};
    buckets.removeDuplicates();
    QList<s3::Place> places;
    for (const QString &bucket : buckets)
        places << s3::Place {.bucket = bucket, .prefix = place.prefix};
    return places;
}

// Of a series that was seen before only its folder is listed.
QList<s3::Place> BucketQuestion::places() const
{
    const Query &query = m_asked.query;
    if (!query.seriesUid.isEmpty())
        if (const auto folder = BucketCatalogue::of(m_http).folderOf(query.seriesUid))
            return {*folder};
    QList<s3::Place> all;
    for (const QString &locator : query.locators)
        if (const auto place = s3::placeOf(locator))
            all += placesFor(*place);
    if (!query.locators.isEmpty())
        return all;
    for (const QString &bucket : m_server.buckets)
        if (query.collection.isEmpty() || query.collection == bucket)
            all << s3::Place {.bucket = bucket, .prefix = {}};
    return all;
}

void BucketQuestion::next()
{
    if (m_places.isEmpty())
        return finish();
    const auto rows = BucketCatalogue::of(m_http).rows(m_server.base, m_places.takeFirst(), m_asked.stop);
    onFinished(rows, this, [this](const Result<QJsonArray> &found) {
        using enum Error::Kind;
        const bool isNowhere = !found && (found.error().kind == NotFound || found.error().kind == Forbidden);
        if (!found && (!isNowhere || m_asked.query.locators.isEmpty()))
            return end(failure(found.error()));
        add(found.value_or(QJsonArray())); // of a list, a place that is not there has no rows
        next();
    });
}

// What is not usable is said once, with the list of series.
void BucketQuestion::add(const QJsonArray &rows)
{
    const bool isOfAll = m_asked.endpoint == Endpoint::Series && matches({}, m_asked.query); // without a filter
    for (const auto &row : rows) {
        const QJsonObject object = row.toObject();
        if (object.isEmpty() ? isOfAll : matches(object, m_asked.query))
            m_rows << object;
    }
}

void BucketQuestion::finish()
{
    const auto fed =
        mapOnPool<void>(ready<void>({}), [feed = m_asked.feed, endpoint = m_asked.endpoint, rows = m_rows] {
            return feed(QJsonDocument(rowsFor(endpoint, rows)).toJson(QJsonDocument::Compact));
        });
    onFinished(fed, this, [this](const Result<void> &result) { end(result); });
}

void BucketQuestion::end(const Result<void> &result)
{
    if (std::exchange(m_hasEnded, true))
        return;
    m_promise.addResult(result);
    m_promise.finish();
    deleteLater();
}

QFuture<Result<void>> rowsOf(HttpClient &http, const ServerAccess &access, const RowRequest &asked)
{
    if (const auto offered = checkOffered(s3Dialect, asked.endpoint); !offered)
        return ready<void>(failure(offered.error()));
    if (access.server().buckets.isEmpty())
        return ready<void>(failure(Error::Kind::Usage,
                                   english<QT_TRANSLATE_NOOP("Reasons", "It has no buckets: name at least one.")>(),
                                   {.name = access.server().name}));
    return (new BucketQuestion(http, access.server(), asked))->start();
}

} // namespace

const Dialect s3Dialect {
    .id = DialectId::S3,
    .key = "s3",
    .title = QT_TRANSLATE_NOOP("Dialects", "Buckets with S3's interface"),
    .defaultPath = "/s3",
    .spellings {{
        {Endpoint::Collections, "buckets", {}, false},
        {Endpoint::Modalities, "objects", rows::ofSeries, false},
        {Endpoint::BodyParts, "objects", rows::ofSeries, false},
        {Endpoint::Manufacturers, "objects", rows::ofSeries, false},
        {Endpoint::Patients, "objects", rows::ofSeries, false},
        {Endpoint::Studies, "objects", rows::ofSeries, false},
        {Endpoint::Series, "objects", rows::ofSeries, false},
        {Endpoint::SeriesSize, "objects", rows::ofSeries, false},
        {Endpoint::Image, nullptr},
        {Endpoint::SharedList, nullptr},
        {Endpoint::CollectionDescriptions, nullptr},
        {Endpoint::CollectionCounts, nullptr},
    }},
    .hasMetadata = false,
    .supportsMd5 = true, // of a bucket's listing
    .findsLocators = true,
    .rows = rowsOf,
};

} // namespace tcia::archive
