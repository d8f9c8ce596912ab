// SPDX-License-Identifier: Apache-2.0
#include "archive/bytesource.h"

#include "archive/imagecapabilities.h"

namespace tcia::archive {

bool isRefusal(const Error &error, const QNetworkRequest &request, const QNetworkRequest &next)
{
    constexpr int methodNotAllowed = 405, gone = 410, notImplemented = 501;
    if (error.kind == Error::Kind::BadRequest)
        return true;
    if (error.kind == Error::Kind::Server && error.httpStatus != notImplemented)
        return isOptionSuspected(request, next);
    const bool isPathMissing = error.kind == Error::Kind::NotFound || error.httpStatus == methodNotAllowed ||
                               error.httpStatus == gone || error.httpStatus == notImplemented;
    return isPathMissing && request.url().path() != next.url().path();
}

} // namespace tcia::archive
