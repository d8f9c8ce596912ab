// SPDX-License-Identifier: Apache-2.0
#include "archive/bucketlisting.h"

#include "archive/answermap.h"
#include "archive/requestbuilder.h"
#include "core/async.h"
#include "core/reason.h"
#include "core/text.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace tcia::archive {

namespace {

constexpr int pageObjects = 1000; // the most that S3 sends at once

QNetworkRequest pageRequest(const QUrl &endpoint, const ListingRequest &wanted, const QString &token)
{
    QStringList items {u"list-type=2"_s, u"encoding-type=url"_s,
                       queryItem("max-keys"_L1, QString::number(wanted.first > 0 ? wanted.first : pageObjects)),
                       queryItem("prefix"_L1, wanted.place.prefix)};
    if (!wanted.isDeep)
        items << queryItem("delimiter"_L1, u"/"_s);
    if (!token.isEmpty())
        items << queryItem("continuation-token"_L1, token);
    QUrl url = s3::bucketUrl(endpoint, wanted.place.bucket);
    if (url.path().isEmpty())
        url.setPath(u"/"_s);
    url.setQuery(items.join(u'&'), QUrl::StrictMode);
    return s3::requestFor(url);
}

} // namespace

QFuture<Result<BucketContent>> BucketListing::request(HttpClient &http, const ListingRequest &wanted,
                                                      std::stop_token stop)
{
    auto *const listing = new BucketListing(http, wanted, std::move(stop));
    const auto future = listing->future();
    listing->requestPage({});
    return future;
}

BucketListing::BucketListing(HttpClient &http, const ListingRequest &wanted, std::stop_token stop)
    : PendingAnswer(&http), m_http(http), m_wanted(wanted), m_stop(std::move(stop))
{
    m_content.endpoint = wanted.endpoint;
    m_content.place = wanted.place;
}

void BucketListing::requestPage(const QString &token)
{
    if (m_stop.stop_requested())
        return end(failure(Error::Kind::Cancelled, {}));
    const HttpCall call {.request = pageRequest(m_content.endpoint, m_wanted, token), .takesErrors = true};
    onFinished(m_http.send(call), this, [this](const Result<Answer> &answer) {
        if (!answer)
            return end(failure(answer.error()));
        takeAnswer(*answer);
    });
}

void BucketListing::takeAnswer(const Answer &answer)
{
    if (answer.error && moves(answer))
        return requestPage({});
    if (answer.error)
        return end(failure(*answer.error));
    const auto read =
        mapOnPool<s3::Page>(ready<Answer>(answer), [](const Answer &page) { return s3::pageFrom(page.body); });
    onFinished(read, this, [this](const Result<s3::Page> &page) {
        if (!page)
            return end(failure(page.error()));
        takePage(*page);
    });
}

//! Whether the bucket lies elsewhere, where it has not been asked for yet.
bool BucketListing::moves(const Answer &answer)
{
    const s3::Fault fault = s3::faultFrom(answer.body);
    const QString region = fault.region.isEmpty() ? QString::fromLatin1(answer.bucketRegion) : fault.region;
    const bool saysElsewhere = answer.status == 301 || answer.status == 307 || answer.status == 400;
    const auto there = s3::endpointElsewhere(m_content.endpoint, fault.endpoint, region);
    if (!saysElsewhere || !there || std::exchange(m_hasMoved, true))
        return false;
    m_content.endpoint = *there;
    return true;
}

void BucketListing::takePage(const s3::Page &page)
{
    for (const s3::Object &object : page.objects) {
        if (!object.key.startsWith(m_wanted.place.prefix) || m_keys.contains(object.key))
            return end(failure(
                Error::Kind::BadAnswer,
                english<QT_TRANSLATE_NOOP(
                    "Reasons", "The list of objects repeats itself, or names objects that were not asked for.")>()));
        m_keys.insert(object.key);
        m_content.objects << object;
    }
    m_emptyPages = page.objects.isEmpty() ? m_emptyPages + 1 : 0;
    if (m_content.objects.size() > mostObjects || m_emptyPages > mostEmptyPages)
        return end(failure(Error::Kind::BadAnswer,
                           english<QT_TRANSLATE_NOOP("Reasons", "The list of objects does not end.")>()));
    if (page.next.isEmpty() || m_wanted.first > 0)
        return end(m_content);
    requestPage(page.next);
}

} // namespace tcia::archive
