// SPDX-License-Identifier: Apache-2.0
#include "archive/bucketcatalogue.h"

#include "archive/answermap.h"
#include "archive/bucketrows.h"
#include "core/async.h"

namespace tcia::archive {

BucketCatalogue::BucketCatalogue(HttpClient &client)
    : QObject(&client), m_http({.parallel = BucketRows::parallel, .request = {.bodyBytes = BucketRows::mostBytes}})
{
    m_http.stopWith(client);
}

BucketCatalogue &BucketCatalogue::of(HttpClient &client)
{
    auto *const found = client.findChild<BucketCatalogue *>(QString(), Qt::FindDirectChildrenOnly);
    return found ? *found : *new BucketCatalogue(client);
}

QFuture<Result<QJsonArray>> BucketCatalogue::rows(const QUrl &endpoint, const s3::Place &place, std::stop_token stop)
{
    return BucketRows::request(m_http, m_cache, endpoint, place, std::move(stop));
}

QFuture<Result<void>> BucketCatalogue::learn(const QUrl &endpoint, const QString &bucket)
{
    if (const auto at = m_learned.constFind(bucket); at != m_learned.cend() && !at->hasExpired(freshMs))
        return ready<void>({});
    if (const auto running = m_learning.constFind(bucket); running != m_learning.cend())
        return *running;
    const auto learned = transform(rows(endpoint, {.bucket = bucket, .prefix = {}}, {}), this,
                                   [this, bucket](const Result<QJsonArray> &all) -> Result<void> {
                                       m_learning.remove(bucket);
                                       if (!all)
                                           return failure(all.error());
                                       m_learned[bucket].start();
                                       return {};
                                   });
    m_learning.insert(bucket, learned);
    return learned;
}

std::optional<s3::Place> BucketCatalogue::folderOf(const QString &seriesUid) const
{
    const auto found = m_cache.folders.constFind(seriesUid);
    return found == m_cache.folders.cend() ? std::nullopt : std::optional(*found);
}

} // namespace tcia::archive
