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
#include "core/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::archive {

Q_LOGGING_CATEGORY(logS3, "tcia.archive.s3")

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

//! Answers one question, some places at a time.
class BucketQuestion : public QObject
{
public:
    BucketQuestion(HttpClient &http, const Server &server, const RowRequest &asked)
        : QObject(&http), m_http(http), m_server(server), m_asked(asked)
    {
        m_promise.start();
    }
    ~BucketQuestion() override
    {
        if (!m_hasEnded)
            end(failure(Error::Kind::Cancelled, {}));
    }

    QFuture<Result<void>> start();

private:
    //! What is asked of a place.
    enum class Step {
        Buckets, //!< whether its bucket can be listed
        Folders, //!< which series lie in which folders
        Rows
    };

    static constexpr int parallel = 6; //!< places

    QList<s3::Place> places() const;
    QList<s3::Place> placesFor(const s3::Place &place) const;
    void begin(Step step, const QList<s3::Place> &places);
    void next();
    void take(qsizetype place, const Result<QJsonArray> &found);
    QFuture<Result<QJsonArray>> ask(const s3::Place &place);
    void stepDone();
    void add(const QJsonArray &rows);
    void finish();
    void end(const Result<void> &result);

    HttpClient &m_http;
    const Server m_server;
    const RowRequest m_asked;
    QPromise<Result<void>> m_promise;
    Step m_step = Step::Rows;
    QList<s3::Place> m_places;
    QList<QJsonArray> m_found; //!< by place
    qsizetype m_next = 0;      //!< place to be asked
    int m_running = 0;
    qsizetype m_denied = 0; //!< buckets that cannot be listed
    QJsonArray m_rows;
    bool m_hasEnded = false;
};

QFuture<Result<void>> BucketQuestion::start()
{
    const auto future = m_promise.future();
    const QString &uid = m_asked.query.seriesUid;
    if (m_asked.endpoint == Endpoint::Collections)
        begin(Step::Buckets, places());
    else if (uid.isEmpty() || !m_asked.query.locators.isEmpty() || BucketCatalogue::of(m_http).folderOf(uid))
        begin(Step::Rows, places());
    else
        begin(Step::Folders, places());
    return future;
}

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

void BucketQuestion::begin(Step step, const QList<s3::Place> &places)
{
    m_step = step;
    m_places = places;
    m_found = QList<QJsonArray>(places.size());
    m_next = 0;
    next();
}

void BucketQuestion::next()
{
    while (!m_hasEnded && m_next < m_places.size() && m_running < parallel) {
        const qsizetype place = m_next++;
        ++m_running;
        onFinished(ask(m_places[place]), this, [this, place](const Result<QJsonArray> &found) {
            --m_running;
            if (!m_hasEnded)
                take(place, found);
        });
    }
    if (!m_hasEnded && m_running == 0 && m_next == m_places.size())
        stepDone();
}

QFuture<Result<QJsonArray>> BucketQuestion::ask(const s3::Place &place)
{
    BucketCatalogue &catalogue = BucketCatalogue::of(m_http);
    if (m_step == Step::Rows)
        return catalogue.rows(m_server.base, place, m_asked.stop);
    if (m_step == Step::Folders)
        return transform(catalogue.learn(m_server.base, place.bucket), this,
                         [](const Result<void> &learned) -> Result<QJsonArray> {
                             return learned ? Result<QJsonArray>(QJsonArray()) : failure(learned.error());
                         });
    const ListingRequest one {.endpoint = m_server.base, .place = place, .isDeep = true, .first = 1};
    return transform(BucketListing::request(m_http, one, m_asked.stop), this,
                     [bucket = place.bucket](const Result<BucketContent> &content) -> Result<QJsonArray> {
                         if (content)
                             return QJsonArray {QJsonObject {{u"Collection"_s, bucket}}};
                         Error error = content.error();
                         error.context.name = bucket;
                         return failure(error);
                     });
}

void BucketQuestion::take(qsizetype place, const Result<QJsonArray> &found)
{
    using enum Error::Kind;
    const bool isNowhere = !found && (found.error().kind == NotFound || found.error().kind == Forbidden);
    if (!found && !isNowhere)
        return end(failure(found.error()));
    if (found) {
        m_found[place] = *found;
    } else if (m_step == Step::Buckets && ++m_denied < m_places.size()) { // named by the user, so it stays
        qCWarning(logS3).noquote() << text::of(found.error());
        m_found[place] = {QJsonObject {{u"Collection"_s, m_places[place].bucket}}};
    } else if (m_asked.query.locators.isEmpty()) {
        return end(failure(found.error()));
    } // of a list, a place that is not there has no rows
    next();
}

void BucketQuestion::stepDone()
{
    if (m_step == Step::Folders) {
        const auto folder = BucketCatalogue::of(m_http).folderOf(m_asked.query.seriesUid);
        return begin(Step::Rows, folder ? QList<s3::Place> {*folder} : QList<s3::Place>());
    }
    for (const QJsonArray &rows : std::as_const(m_found))
        add(rows);
    finish();
}

// What is not usable is said once, with the list of series.
void BucketQuestion::add(const QJsonArray &rows)
{
    const bool isOfAll = m_asked.endpoint == Endpoint::Series && matches({}, m_asked.query); // without a filter
    for (const auto &row : rows) {
        const QJsonObject object = row.toObject();
        if (object.isEmpty() ? isOfAll : m_step == Step::Buckets || matches(object, m_asked.query))
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
