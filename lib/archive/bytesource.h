// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/digest.h"
#include "core/records.h"
#include "core/result.h"

#include <QFuture>
#include <QList>
#include <QNetworkRequest>

namespace tcia::archive {

//! What an object holds.
enum class Container {
    Zip,   //!< images and texts about them
    Image, //!< one image, as it is
};

//! One thing to fetch.
struct FetchObject
{
    QNetworkRequest request;
    Container container = Container::Zip;
    QString name {};  //!< of an Image: its plain file name, as the listing says; not to be trusted
    Count size {};    //!< bytes, promised exactly; unset where the source does not say
    Digest digest {}; //!< of its content, as the source promises; None where it does not
    //! Asked in turn in place of `request` where the server does not take the one before. What such a refusal is, isRefusal() says.
    QList<QNetworkRequest> fallbacks {};

    bool operator==(const FetchObject &) const = default;
    const QNetworkRequest &requestAt(qsizetype index) const { return index == 0 ? request : fallbacks[index - 1]; }
    qsizetype requestCount() const { return 1 + fallbacks.size(); }
};

//! How the images of one series are fetched.
struct FetchPlan
{
    QList<FetchObject> objects;
    Count totalBytes {};    //!< of all objects; unset where that cannot be known beforehand
    Count imageCount {};    //!< unset where the source does not say
    bool resumable = false; //!< objects that arrived whole stay when the others are interrupted
    int parallel = 1;       //!< at most so many of its objects at once
    //! The strongest digest that the source is expected to give of every image: what a user may insist on.
    Digest::Kind proof = Digest::Kind::None;
};

//! What came of a plan, for its source to learn from.
struct FetchReport
{
    QString seriesUid;
    FetchPlan plan;
    qsizetype answered = 0; //!< which request of the first object was answered
};

//! How the images of a series are had from one server: the seam between the queue and the kinds of servers. Lives on the thread of
//! the queue.
class ByteSource
{
public:
    virtual ~ByteSource() = default;

    //! What to fetch for a series; may cost a question. `strongest`: no stronger digest is wanted, for it has its price.
    virtual QFuture<Result<FetchPlan>> plan(const Series &series, Digest::Kind strongest) = 0;

    //! Told of each series whose objects arrived, and then of each that was staged: what its images could be compared by.
    virtual void fetched(const FetchReport &report) = 0;
    virtual void staged(const FetchReport &report, Digest::Kind proof) = 0;
};

//! Whether the answer to one of an object's requests says that the server does not take that request as it is spelled, and not
//! that it lacks the series: a bad request, or a path of its own that is not there.
bool isRefusal(const Error &error, const QNetworkRequest &request, const QNetworkRequest &next);

} // namespace tcia::archive
