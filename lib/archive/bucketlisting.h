// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/httpclient.h"
#include "archive/pendinganswer.h"
#include "archive/s3address.h"
#include "archive/s3listing.h"

#include <QObject>
#include <QSet>

#include <stop_token>

namespace tcia::archive {

//! What to list of a bucket.
struct ListingRequest
{
    QUrl endpoint;
    s3::Place place;
    bool isDeep = false; //!< folders inside the folder too
    int first = 0;       //!< only as many objects, in one request; 0: all
};

//! The objects of a folder or of a bucket.
struct BucketContent
{
    QUrl endpoint; //!< that has the bucket: another one than asked if the bucket lies in another region
    s3::Place place;
    QList<s3::Object> objects; //!< in the order of their keys
};

//! Lists objects page by page. A server that names another region for the bucket is asked there, once. A page that
//! brings an object again, or pages without any, are an error: they would never end. NotFound without a bucket, but an
//! empty list without objects. A child of `http`, on its thread.
class BucketListing : public PendingAnswer<BucketContent>
{
public:
    static constexpr qsizetype mostObjects = 5'000'000; //!< of one listing
    static constexpr int mostEmptyPages = 8;            //!< in a row

    static QFuture<Result<BucketContent>> request(HttpClient &http, const ListingRequest &wanted,
                                                  std::stop_token stop = {});

private:
    BucketListing(HttpClient &http, const ListingRequest &wanted, std::stop_token stop);

    void requestPage(const QString &token);
    void takeAnswer(const Answer &answer);
    void takePage(const s3::Page &page);
    bool moves(const Answer &answer);

    HttpClient &m_http;
    const ListingRequest m_wanted;
    const std::stop_token m_stop;
    BucketContent m_content;
    QSet<QString> m_keys;
    int m_emptyPages = 0;
    bool m_hasMoved = false;
};

} // namespace tcia::archive
