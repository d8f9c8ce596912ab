// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/content/archivecontent.h"

#include <QByteArray>

//! The images of the demonstration archive as objects in buckets, as the Imaging Data Commons stores them. Thread-safe.
namespace tcia::demo {

//! A bucket for every endpoint with S3's interface: a few small series in folders by patient, study and series, and
//! objects that are no images.
inline const QString plainBucket = QStringLiteral("demo-bucket");

//! The buckets of the Imaging Data Commons that the archive's images lie in.
QStringList idcBuckets();

//! The bucket of a series: that of non-commercial licences for such, another for scans of heads.
QString bucketOf(const SeriesEntry &series);

//! The UUIDs under which a series and its images are stored.
QString uuidOf(const SeriesEntry &series);
QString uuidOf(const SeriesEntry &series, int image);

//! One object.
struct StoredObject
{
    QString key;
    const SeriesEntry *series = nullptr; //!< null for an object that is no image
    int image = -1;
    QByteArray content {}; //!< of such an object

    qint64 size() const { return series == nullptr ? content.size() : series->bytesPerImage; }
    QByteArray bytes() const; //!< generated
    QByteArray md5() const;   //!< as text; generated once
};

//! The objects of a bucket whose keys begin with `prefix`, by key. In the buckets of the Imaging Data Commons only
//! below one series: all of them together would take minutes to generate.
QList<StoredObject> objectsIn(const QString &bucket, const QString &prefix);

//! Whether a bucket exists.
bool isBucket(const QString &bucket);

} // namespace tcia::demo
