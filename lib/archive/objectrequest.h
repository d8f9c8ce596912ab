// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "archive/bytesource.h"

#include <functional>

namespace tcia::archive {

//! The request for one object, what it is expected to be, and the series that errors concern.
struct ObjectRequest
{
    QNetworkRequest request;
    Container container = Container::Zip;
    QString seriesUid {};
    qint64 offset = 0; //!< the bytes before are there: only the rest is requested, of the version in If-Match
    //! Called before the bytes of each part of a Multipart; an error ends the download.
    std::function<Result<void>()> nextPart {};

    //! The request for the rest.
    QNetworkRequest toSend() const
    {
        QNetworkRequest sent = request;
        if (offset > 0)
            sent.setRawHeader("Range", "bytes=" + QByteArray::number(offset) + '-');
        return sent;
    }
};

} // namespace tcia::archive
