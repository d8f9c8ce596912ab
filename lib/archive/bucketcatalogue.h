// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/bucketlisting.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

namespace tcia::archive {

//! What a bucket holds as rows of series, whose keys are those of core/fields.h: one series for each folder with
//! images. Number and size come from a listing, the rest from the header of an image of the folder, which is read once
//! for each version of it. Belongs to the client that its rows are requested with, and lives on its thread.
class BucketCatalogue : public QObject
{
    Q_OBJECT
public:
    static constexpr int parallel = 8; //!< headers that are read at a time

    //! The catalogue that belongs to this client; made at the first call.
    static BucketCatalogue &of(HttpClient &client);

    //! The rows of a bucket, in the order of its folders; then an empty one for each object or folder that is not
    //! usable.
    QFuture<Result<QJsonArray>> rows(const QUrl &endpoint, const s3::Place &place, std::stop_token stop);

    //! The folder of a series that was seen before; unset if it was not.
    std::optional<s3::Place> folderOf(const QString &seriesUid) const;

private:
    friend class BucketRows;
    explicit BucketCatalogue(QObject *parent);

    //! A header that was read of an object.
    struct Known
    {
        s3::Object object;
        QJsonObject row; //!< empty: it cannot be read
    };

    HttpClient m_http;
    QHash<QString, Known> m_known;       //!< by locator of the folder
    QHash<QString, s3::Place> m_folders; //!< by series UID
};

} // namespace tcia::archive
