// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/bucketlisting.h"

#include <QHash>

namespace tcia::archive {

//! What of a listing is images.
struct ImageContent
{
    BucketContent images;
    QList<s3::Object> others; //!< called like images, but empty, or not DICOM by their first bytes
};

//! An object whose first bytes were read.
struct LookedAt
{
    s3::Object object;
    bool isImage = false;
};
using Looks = QHash<QString, LookedAt>; //!< by locator of the folder and key

//! Tells the images of a listing from the files beside them, for rows and fetch plans alike: by their names, by their
//! sizes, and of files without a name of DICOM's beside others that have one by their first bytes, which are requested.
//! A child of `http`, on its thread; `known` must outlive it.
class BucketImages : public PendingAnswer<ImageContent>
{
public:
    static QFuture<Result<ImageContent>> among(HttpClient &http, const BucketContent &content, Looks &known);

private:
    BucketImages(HttpClient &http, const BucketContent &content, Looks &known);

    void sort();
    void look(const s3::Object &object);
    void finishIfDone();
    QString nameOf(const s3::Object &object) const;

    HttpClient &m_http;
    BucketContent m_content;
    Looks &m_known;
    QSet<QString> m_others; //!< keys
    int m_looking = 0;
    bool m_isSorted = false;
};

//! Whether an object may be an image, by its name: other files that lie beside images are not part of a series.
bool isImageName(const QString &name);

} // namespace tcia::archive
