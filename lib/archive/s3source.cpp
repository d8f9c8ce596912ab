// SPDX-License-Identifier: Apache-2.0
#include "archive/s3source.h"

#include "archive/answermap.h"
#include "core/async.h"
#include "core/reason.h"
#include "core/text.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace tcia::archive {

Q_LOGGING_CATEGORY(logBuckets, "tcia.archive.buckets")

namespace {

constexpr qint64 listingBytes = 64 * 1024 * 1024; // of one page; S3's have half a megabyte

//! The buckets to look in, the likeliest first.
QStringList candidates(const Server &server, const QString &bucket)
{
    if (server.dialect != DialectId::Idc)
        return {bucket};
    QStringList names {s3::awsNameOf(bucket)};
    names += s3::idcBuckets();
    names.removeDuplicates();
    return names;
}

Error nowhere(const Server &server, const Series &series)
{
    return {.kind = Error::Kind::NotFound,
            .detail = server.dialect == DialectId::Idc
                          ? english<QT_TRANSLATE_NOOP("Reasons", "None of the known buckets has its images.")>()
                          : english<QT_TRANSLATE_NOOP("Reasons", "The bucket has no images in its folder.")>(),
            .context = {.name = series.locator, .seriesUid = series.seriesUid}};
}

FetchObject objectOf(const BucketContent &content, const s3::Object &object, const QNetworkRequest &shared)
{
    FetchObject wanted {.request = shared,
                        .container = Container::Image,
                        .name = object.name(),
                        .key = object.key,
                        .size = object.size,
                        .digest = object.digest,
                        .address = s3::objectUrl(content.endpoint, content.place.bucket, object.key).toEncoded()};
    if (object.entityTag.startsWith('"')) // a weak one does not say that the bytes are the same
        wanted.entityTag = object.entityTag;
    return wanted;
}

FetchPlan planOf(const BucketContent &content)
{
    FetchPlan plan {.objects = {},
                    .totalBytes = 0,
                    .imageCount = content.objects.size(),
                    .resumable = true,
                    .parallel = S3Source::parallel,
                    .proof = Digest::Kind::Md5};
    const QNetworkRequest shared = s3::requestFor({});
    plan.objects.reserve(content.objects.size());
    for (const s3::Object &object : content.objects) {
        plan.objects << objectOf(content, object, shared);
        *plan.totalBytes += object.size;
        plan.proof = qMin(plan.proof, object.digest.isNone() ? Digest::Kind::Size : object.digest.kind());
    }
    return plan;
}

//! Says which files are not fetched though they are called like images.
void reportOthers(const ImageContent &content)
{
    for (const s3::Object &object : content.others) {
        const QString address = text::plain(u"s3://%1/%2"_s.arg(content.images.place.bucket, object.key), 200);
        qCWarning(logBuckets).noquote() << address
                                        << (object.size == 0 ? "is empty and was left out"
                                                             : "is not DICOM and was left out");
    }
}

} // namespace

QUrl bucketEndpoint(const Server &server)
{
    if (server.dialect == DialectId::S3)
        return server.base;
    return server.objects.isEmpty() ? s3::awsEndpoint() : server.objects;
}

S3Source::S3Source(ServerAccess access)
    : m_access(std::move(access)),
      m_http(std::make_unique<HttpClient>(HttpClient::Limits {.request = {.bodyBytes = listingBytes}})),
      m_archive(m_access)
{
}

S3Source::~S3Source() = default;

QFuture<Result<s3::Place>> S3Source::locate(const Series &series)
{
    if (const auto known = s3::placeOf(series.locator))
        return ready<s3::Place>(*known);
    return transform(m_archive.series({.seriesUid = series.seriesUid}), &m_archive,
                     [server = m_access.server(), series](const Result<QList<Series>> &rows) -> Result<s3::Place> {
                         if (!rows)
                             return failure(rows.error());
                         for (const Series &row : *rows)
                             if (const auto place = s3::placeOf(row.locator);
                                 place && row.seriesUid == series.seriesUid)
                                 return *place;
                         return failure(nowhere(server, series));
                     });
}

// Nothing is found only if it is found twice: an empty list may be a fault of the moment.
QFuture<Result<BucketContent>> S3Source::list(const Series &series, int first)
{
    return chain(locate(series), m_http.get(), [this, first](const Result<s3::Place> &place) {
        if (!place)
            return ready<BucketContent>(failure(place.error()));
        const auto look = [this, place = *place, first] {
            return listIn(candidates(m_access.server(), place.bucket),
                          {.endpoint = bucketEndpoint(m_access.server()), .place = place, .first = first});
        };
        return chain(look(), m_http.get(), [look](const Result<BucketContent> &content) {
            return content && content->objects.isEmpty() ? look() : ready<BucketContent>(content);
        });
    });
}

//! Looks in one bucket after the other until one has objects there.
QFuture<Result<BucketContent>> S3Source::listIn(const QStringList &buckets, const ListingRequest &wanted)
{
    ListingRequest now = wanted;
    now.place.bucket = buckets.first();
    return chain(BucketListing::request(*m_http, now), m_http.get(),
                 [this, wanted, others = buckets.sliced(1)](const Result<BucketContent> &content) {
                     const bool isNotHere =
                         content ? content->objects.isEmpty() : content.error().kind == Error::Kind::NotFound;
                     return isNotHere && !others.isEmpty() ? listIn(others, wanted) : ready<BucketContent>(content);
                 });
}

//! The images of a series' folder; NotFound without any.
QFuture<Result<ImageContent>> S3Source::images(const Series &series, int first)
{
    const auto found = chain(list(series, first), m_http.get(), [this](const Result<BucketContent> &content) {
        return content ? BucketImages::among(*m_http, *content, m_looks)
                       : ready<ImageContent>(failure(content.error()));
    });
    return transform(found, m_http.get(),
                     [server = m_access.server(), series](const Result<ImageContent> &content) -> Result<ImageContent> {
                         if (content && content->images.objects.isEmpty())
                             return failure(nowhere(server, series));
                         return content;
                     });
}

QFuture<Result<FetchPlan>> S3Source::plan(const Series &series, Digest::Kind)
{
    return transform(images(series, 0), m_http.get(), [](const Result<ImageContent> &content) -> Result<FetchPlan> {
        if (!content)
            return failure(content.error());
        reportOthers(*content);
        return planOf(content->images);
    });
}

QFuture<Result<FetchPlan>> S3Source::preview(const Series &series)
{
    constexpr int withOthers = 4 * previewImages; // some of which may be no images
    return transform(images(series, withOthers), m_http.get(),
                     [](const Result<ImageContent> &content) -> Result<FetchPlan> {
                         if (!content)
                             return failure(content.error());
                         BucketContent few = content->images;
                         few.objects.clear();
                         qint64 bytes = 0;
                         for (const s3::Object &object : content->images.objects)
                             if (few.objects.size() < previewImages &&
                                 (few.objects.isEmpty() || bytes + object.size <= previewBytes)) {
                                 few.objects << object;
                                 bytes += object.size;
                             }
                         return planOf(few);
                     });
}

} // namespace tcia::archive
