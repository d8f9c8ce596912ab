// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/headercache.h"
#include "archive/httpclient.h"

#include <QElapsedTimer>
#include <QHash>
#include <QJsonArray>

#include <optional>
#include <stop_token>

namespace tcia::archive {

//! What a bucket holds as rows of series, whose keys are those of core/fields.h: one series for each folder with
//! images. Number and size come from a listing, the rest from the header of an image of the folder, which is read once
//! for each version of it. Belongs to the client that its rows are requested with, and lives on its thread.
class BucketCatalogue : public QObject
{
    Q_OBJECT
public:
    //! The catalogue that belongs to this client; made at the first call.
    static BucketCatalogue &of(HttpClient &client);

    //! The rows of a bucket, in the order of its folders; then an empty one for each folder whose images cannot be
    //! read.
    QFuture<Result<QJsonArray>> rows(const QUrl &endpoint, const s3::Place &place, std::stop_token stop);

    //! Learns the folders of all series of a bucket, for folderOf(): by a listing, which questions of the same time
    //! share and which is good for some time.
    QFuture<Result<void>> learn(const QUrl &endpoint, const QString &bucket);

    //! The folder of a series that was seen before; unset if it was not.
    std::optional<s3::Place> folderOf(const QString &seriesUid) const;

private:
    explicit BucketCatalogue(HttpClient &client);

    static constexpr qint64 freshMs = 60'000;

    HeaderCache m_cache;                              //!< which what runs in m_http refers to
    QHash<QString, QElapsedTimer> m_learned;          //!< when, by bucket
    QHash<QString, QFuture<Result<void>>> m_learning; //!< by bucket
    HttpClient m_http;
};

} // namespace tcia::archive
