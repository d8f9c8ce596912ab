// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/bucketimages.h"

#include <QHash>
#include <QJsonObject>

namespace tcia::archive {

//! What is known of the folders of buckets from earlier listings.
struct HeaderCache
{
    //! A header that was read of an object.
    struct Known
    {
        s3::Object object;
        QJsonObject row; //!< empty: it cannot be read
        QString why {};  //!< it cannot be read
    };
    QHash<QString, Known> known;       //!< by locator of the folder
    QHash<QString, s3::Place> folders; //!< by series UID
    Looks looks;
    QSet<QString> reported; //!< locators of unusable folders
};

} // namespace tcia::archive
