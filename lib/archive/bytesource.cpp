// SPDX-License-Identifier: Apache-2.0
#include "archive/bytesource.h"

#include "archive/imagecapabilities.h"

namespace tcia::archive {

namespace {

// A rate limit concerns all requests.
bool mayBeOfOptions(const Error &error)
{
    constexpr int tooManyRequests = 429;
    return isTransient(error.kind) && error.httpStatus != tooManyRequests;
}

} // namespace

bool isRefusal(const Error &error, bool anyArrived, const QNetworkRequest &request, const QNetworkRequest &next)
{
    constexpr int methodNotAllowed = 405, gone = 410, notImplemented = 501;
    if (error.kind == Error::Kind::BadRequest)
        return true;
    if (mayBeOfOptions(error) && error.httpStatus != notImplemented)
        return isOptionSuspected(request, next, error.kind == Error::Kind::Busy || error.kind == Error::Kind::Offline,
                                 anyArrived);
    const bool isPathMissing = error.kind == Error::Kind::NotFound || error.httpStatus == methodNotAllowed ||
                               error.httpStatus == gone || error.httpStatus == notImplemented;
    return isPathMissing && request.url().path() != next.url().path();
}

} // namespace tcia::archive
