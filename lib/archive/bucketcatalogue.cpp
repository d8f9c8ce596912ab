// SPDX-License-Identifier: Apache-2.0
#include "archive/bucketcatalogue.h"

#include "archive/bucketrows.h"

namespace tcia::archive {

BucketCatalogue::BucketCatalogue(QObject *parent)
    : QObject(parent), m_http({.parallel = BucketRows::parallel, .request = {.bodyBytes = BucketRows::mostBytes}})
{
}

BucketCatalogue &BucketCatalogue::of(HttpClient &client)
{
    auto *const found = client.findChild<BucketCatalogue *>(QString(), Qt::FindDirectChildrenOnly);
    return found ? *found : *new BucketCatalogue(&client);
}

QFuture<Result<QJsonArray>> BucketCatalogue::rows(const QUrl &endpoint, const s3::Place &place, std::stop_token stop)
{
    return BucketRows::request(m_http, m_cache, endpoint, place, std::move(stop));
}

std::optional<s3::Place> BucketCatalogue::folderOf(const QString &seriesUid) const
{
    const auto found = m_cache.folders.constFind(seriesUid);
    return found == m_cache.folders.cend() ? std::nullopt : std::optional(*found);
}

} // namespace tcia::archive
