// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/digest.h"
#include "core/result.h"

#include <QList>

//! What S3's interface answers: listings of a bucket, and errors. Pure functions for any thread; hostile input is an
//! error.
namespace tcia::archive::s3 {

//! One object of a listing.
struct Object
{
    QString key;
    qint64 size = 0;
    QByteArray entityTag {}; //!< as in the answer's header, with its quotes; empty if there is none
    Digest digest {};        //!< its MD5 sum, if the entity tag is one

    QString name() const { return key.section(u'/', -1); }
    QString folder() const { return key.first(key.lastIndexOf(u'/') + 1); } //!< ends in `/`; empty at the top
    bool operator==(const Object &) const = default;
};

//! One page of a listing (ListObjectsV2).
struct Page
{
    QList<Object> objects; //!< in the order of their keys; without markers of folders
    qint64 entries = 0;    //!< objects and markers
    QString next {};       //!< token of the page that follows; empty for the last one
};

//! Reads a page. Names of elements count without their namespace, in any order.
Result<Page> pageFrom(const QByteArray &xml);

//! The MD5 sum that an entity tag is: 32 hexadecimal digits; None for any other.
Digest digestOf(const QByteArray &entityTag);

//! An error's body.
struct Fault
{
    QString code;        //!< such as NoSuchKey
    QString message {};  //!< the server's words
    QString endpoint {}; //!< where the bucket lies, if it lies elsewhere: a host
    QString region {};   //!< the same as a region
};

//! The error that a body describes; its code is empty if it is none.
Fault faultFrom(QByteArrayView xml);

//! What a code means, in our words; empty for an unknown one.
QString wordsFor(const QString &code);

//! Says that a bucket lies elsewhere and where; empty if neither the fault nor `region`, a header's, names it.
QString wordsForElsewhere(const Fault &fault, const QByteArray &region);

} // namespace tcia::archive::s3
