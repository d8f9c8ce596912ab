// SPDX-License-Identifier: Apache-2.0
#include "archive/s3address.h"

#include "core/bucketname.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tcia::archive::s3 {

namespace {

constexpr auto awsDomain = ".amazonaws.com"_L1, googleDomain = ".storage.googleapis.com"_L1;

//! The buckets of the Imaging Data Commons and their names on Google's cloud. The name of the first is the same on
//! both.
struct IdcBucket
{
    const char *aws;
    QList<const char *> google;
};
const IdcBucket idc[] = {
    {"idc-open-data", {"public-datasets-idc"}},
    {"idc-open-data-two", {"idc-open-idc1"}},
    {"idc-open-data-cr", {"idc-open-cr"}},
};

QString encoded(const QString &text, const QByteArray &except = {})
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text, except));
}

} // namespace

std::optional<Place> placeOf(const QString &locator)
{
    static const QRegularExpression form(uR"(^(?:s3|gs)://([^/]*)/(.*?)/?\*?$)"_s);
    const auto match = form.match(locator.trimmed());
    if (!match.hasMatch() || !isBucketName(match.captured(1)))
        return {};
    const QString prefix = match.captured(2);
    return Place {.bucket = match.captured(1), .prefix = prefix.isEmpty() ? prefix : prefix + u'/'};
}

QString locatorOf(const Place &place) { return u"s3://"_s + place.bucket + u'/' + place.prefix; }

QStringList idcBuckets()
{
    QStringList names;
    for (const IdcBucket &bucket : idc)
        names << QString::fromLatin1(bucket.aws);
    return names;
}

QString awsNameOf(const QString &bucket)
{
    for (const IdcBucket &known : idc)
        for (const char *name : known.google)
            if (bucket == QLatin1StringView(name))
                return QString::fromLatin1(known.aws);
    return bucket;
}

QUrl awsEndpoint() { return QUrl(u"https://s3.amazonaws.com"_s); }

QUrl googleEndpoint() { return QUrl(u"https://storage.googleapis.com"_s); }

QUrl bucketUrl(const QUrl &endpoint, const QString &bucket)
{
    QUrl url = endpoint.adjusted(QUrl::StripTrailingSlash);
    const bool hasVirtualHosts = url.host().endsWith(awsDomain) || url.host().endsWith(googleDomain);
    if (!hasVirtualHosts || !url.host().startsWith(bucket.toLower() + u'.'))
        url.setPath(url.path(QUrl::FullyEncoded) + u'/' + encoded(bucket), QUrl::StrictMode);
    return url;
}

QUrl objectUrl(const QUrl &endpoint, const QString &bucket, const QString &key)
{
    QUrl url = bucketUrl(endpoint, bucket);
    url.setPath(url.path(QUrl::FullyEncoded) + u'/' + encoded(key, "/"), QUrl::StrictMode);
    return url;
}

// Redirects are answers like others: their bodies say where the bucket lies, often without a Location.
QNetworkRequest requestFor(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"tcia-browser/%1"_s.arg(QLatin1StringView(TCIA_VERSION)));
    request.setRawHeader("Accept-Encoding", "identity");
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    return request;
}

std::optional<QUrl> endpointElsewhere(const QUrl &now, const QString &host, const QString &region)
{
    static const QRegularExpression regionName(u"^[a-z]{2,4}(-[a-z]+)+-[0-9]{1,2}$"_s);
    const bool isAws = now.host().endsWith(awsDomain);
    QUrl there = now;
    if (!host.isEmpty()) {
        const QUrl named(now.scheme() + u"://"_s + host, QUrl::StrictMode);
        if (!named.isValid() || named.host().isEmpty() || !named.userInfo().isEmpty())
            return {};
        there.setHost(named.host());
        there.setPort(named.port());
    } else if (isAws && regionName.match(region).hasMatch()) {
        there.setHost(u"s3."_s + region + awsDomain);
    }
    const bool isSameProvider = there.host() == now.host() || (isAws && there.host().endsWith(awsDomain));
    return isSameProvider && (there != now || !host.isEmpty()) ? std::optional(there) : std::nullopt;
}

} // namespace tcia::archive::s3
