// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/digest.h"
#include "core/records.h"
#include "core/result.h"

#include <QFuture>
#include <QList>
#include <QNetworkRequest>

namespace tcia::archive {

//! The container format of an object.
enum class Container {
    Zip,       //!< images and accompanying texts
    Image,     //!< a single image, possibly in a multipart body
    Multipart, //!< the images of a series as the parts of one body
};

//! One object to fetch.
struct FetchObject
{
    QNetworkRequest request; //!< its own, or with an `address` what all objects of the plan have in common
    Container container = Container::Zip;
    QString name {};  //!< for an Image: the file name from the listing; untrusted
    QString key {};   //!< what the source calls it, kept in the record; empty if that says nothing
    Count size {};    //!< exact size in bytes; unset if the source does not announce it
    Digest digest {}; //!< digest announced by the source; None if there is none
    //! ETag by which a partly fetched object can be continued (Range, If-Match); empty: only as a whole.
    QByteArray entityTag {};
    //! Fallback requests, tried in order when the server rejects the one before (see isRefusal()).
    QList<QNetworkRequest> fallbacks {};
    QString suffix {}; //!< for a Zip: appended to the names of images without one
    //! Encoded URL of an object of many: requests of their own would be most of what a plan takes in memory.
    QByteArray address {};

    bool operator==(const FetchObject &) const = default;
    QNetworkRequest requestAt(qsizetype index) const; //!< the request, or a fallback
    qsizetype requestCount() const { return 1 + fallbacks.size(); }
};

//! The fetch plan of one series.
struct FetchPlan
{
    QList<FetchObject> objects;
    Count totalBytes {};    //!< of all objects; unset if unknown in advance
    Count imageCount {};    //!< unset if the source does not announce it
    bool resumable = false; //!< complete objects are kept when the download is interrupted
    int parallel = 1;       //!< maximum number of objects fetched concurrently
    //! The strongest digest expected for every image, which a user may require.
    Digest::Kind proof = Digest::Kind::None;
};

//! The name of an image without one of its own: its position (from 0) in a series of that many images, 1-001.dcm.
QString imageName(qsizetype position, qsizetype images);

//! The outcome of a plan, reported back to its source.
struct FetchReport
{
    QString seriesUid;
    FetchPlan plan;
    qsizetype answered = 0; //!< index of the request of the first object that was answered
};

//! How the images of a series are fetched from one server: the interface between the queue and kinds of servers. Lives
//! on the queue's thread.
class ByteSource
{
public:
    virtual ~ByteSource() = default;

    //! The fetch plan of a series; may need a request. `strongest`: the strongest digest wanted, since stronger ones
    //! cost more.
    virtual QFuture<Result<FetchPlan>> plan(const Series &series, Digest::Kind strongest) = 0;

    //! What to fetch for a look at the first images: of a ZIP its beginning suffices, of images the first ones.
    virtual QFuture<Result<FetchPlan>> preview(const Series &series) = 0;

    //! Called when the server sent none of the series. True: it may only refuse the form of the request, and plan() now
    //! makes another one, which is worth requesting immediately.
    virtual bool refused(const FetchReport &, const Error &) { return false; }
    //! Called when all objects of a series have arrived, before they are unpacked.
    virtual void fetched(const FetchReport &report) = 0;
    //! Called after that: the series is in its folder, verified by `proof`, or the images end too early. Other damage
    //! is not reported: sums that contradict the images must not lead to requests without sums. After a cancellation or
    //! a disk fault neither is called.
    virtual void staged(const FetchReport &report, Digest::Kind proof) = 0;
    virtual void truncated(const FetchReport &report) = 0;
};

//! Whether an error means that the server does not support the request's form, rather than that it lacks the series: a
//! bad request, a missing endpoint, or repeated failures that the options may cause. `anyArrived`: part of the images
//! had arrived. Call it once per answer; thread-safe.
bool isRefusal(const Error &error, bool anyArrived, const QNetworkRequest &request, const QNetworkRequest &next);

} // namespace tcia::archive
