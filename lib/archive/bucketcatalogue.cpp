// SPDX-License-Identifier: Apache-2.0
#include "archive/bucketcatalogue.h"

#include "archive/bucketrows.h"

namespace tcia::archive {

BucketCatalogue::BucketCatalogue(QObject *parent)
    : QObject(parent), m_http({.parallel = parallel, .request = {.bodyBytes = BucketRows::mostBytes}})
{
}

BucketCatalogue &BucketCatalogue::of(HttpClient &client)
{
    auto *const found = client.findChild<BucketCatalogue *>(QString(), Qt::FindDirectChildrenOnly);
    return found ? *found : *new BucketCatalogue(&client);
}

QFuture<Result<QJsonArray>> BucketCatalogue::rows(const QUrl &endpoint, const s3::Place &place, std::stop_token stop)
{
    return BucketRows::request(*this, endpoint, place, std::move(stop));
}

std::optional<s3::Place> BucketCatalogue::folderOf(const QString &seriesUid) const
{
    const auto found = m_folders.constFind(seriesUid);
    return found == m_folders.cend() ? std::nullopt : std::optional(*found);
}

} // namespace tcia::archive
