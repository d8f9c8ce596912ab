// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/archive.h"
#include "archive/bucketimages.h"
#include "archive/bytesource.h"

namespace tcia::archive {

//! The byte source of S3's interface: the images of a series are the objects of a folder in a bucket, see
//! Series::locator. The listing tells number, names and exact sizes in advance, and MD5 sums of all objects that were
//! stored in one piece. Objects are fetched in parallel, and a broken one continues where it ended.
class S3Source final : public ByteSource
{
public:
    static constexpr int parallel = 6;                      //!< objects of one series at a time
    static constexpr int previewImages = 3;                 //!< for a look
    static constexpr qint64 previewBytes = 8 * 1024 * 1024; //!< of all of them, unless the first one is larger

    explicit S3Source(ServerAccess access);
    ~S3Source() override;

    QFuture<Result<FetchPlan>> plan(const Series &series, Digest::Kind strongest) override;
    QFuture<Result<FetchPlan>> preview(const Series &series) override;
    void fetched(const FetchReport &) override {}
    void staged(const FetchReport &, Digest::Kind) override {}
    void truncated(const FetchReport &) override {}

private:
    QFuture<Result<s3::Place>> locate(const Series &series);
    QFuture<Result<BucketContent>> list(const Series &series, int first);
    QFuture<Result<BucketContent>> listIn(const QStringList &buckets, const ListingRequest &wanted);
    QFuture<Result<ImageContent>> images(const Series &series, int first);

    const ServerAccess m_access;
    Looks m_looks; //!< what runs in m_http refers to it
    const std::unique_ptr<HttpClient> m_http;
    Archive m_archive; //!< for series whose place is not known
};

//! The endpoint of the buckets that a server's images lie in.
QUrl bucketEndpoint(const Server &server);

} // namespace tcia::archive
