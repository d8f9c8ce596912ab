// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QNetworkRequest>
#include <QStringList>
#include <QUrl>

#include <optional>

//! Addresses of buckets and objects in S3's interface, which is used without an account. Pure functions.
namespace tcia::archive::s3 {

//! A folder of a bucket, as a series' locator names it.
struct Place
{
    QString bucket;
    QString prefix; //!< of the keys: ends in `/`, or is empty for the whole bucket
    bool operator==(const Place &) const = default;
};

//! The place that a locator names: s3://bucket/prefix/ or gs://…, with or without `*` at its end; unset for another
//! text.
std::optional<Place> placeOf(const QString &locator);

//! The locator of a place.
QString locatorOf(const Place &place);

//! The public buckets of the Imaging Data Commons on AWS, the largest first.
QStringList idcBuckets();

//! The name on AWS of a bucket of the Imaging Data Commons; other names as they are. The keys are the same.
QString awsNameOf(const QString &bucket);

//! The public endpoint of the Imaging Data Commons' buckets.
QUrl awsEndpoint();

//! The endpoint of Google's public buckets.
QUrl googleEndpoint();

//! The address of a bucket. An endpoint of Amazon or Google whose host begins with the bucket's name is the bucket's
//! own (virtual host); otherwise the name is part of the path.
QUrl bucketUrl(const QUrl &endpoint, const QString &bucket);

//! The address of an object, with everything encoded in its key but letters, digits, -._~ and /.
QUrl objectUrl(const QUrl &endpoint, const QString &bucket, const QString &key);

//! A GET without an account, which sends no cookies and takes the body as it is stored.
QNetworkRequest requestFor(const QUrl &url);

//! The endpoint that a server names for a bucket that it does not have, by host or by region; unset if it must not be
//! followed: only to another endpoint of the same provider.
std::optional<QUrl> endpointElsewhere(const QUrl &now, const QString &host, const QString &region);

} // namespace tcia::archive::s3
