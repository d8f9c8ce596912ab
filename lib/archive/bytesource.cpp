// SPDX-License-Identifier: Apache-2.0
#include "archive/bytesource.h"

#include "archive/httperror.h"
#include "archive/imagecapabilities.h"

using namespace Qt::StringLiterals;

namespace tcia::archive {

namespace {

// A rate limit concerns all requests.
bool mayBeOfOptions(const Error &error)
{
    constexpr int tooManyRequests = 429;
    return isTransient(error.kind) && error.httpStatus != tooManyRequests;
}

FailedAt whereOf(const Error &error, bool anyArrived)
{
    if (anyArrived)
        return FailedAt::Body;
    return error.kind == Error::Kind::Busy || error.kind == Error::Kind::Offline ? FailedAt::Connection
                                                                                 : FailedAt::Status;
}

} // namespace

QNetworkRequest FetchObject::requestAt(qsizetype index) const
{
    if (index > 0 || address.isEmpty())
        return index == 0 ? request : fallbacks[index - 1];
    QNetworkRequest own = request;
    own.setUrl(QUrl::fromEncoded(address, QUrl::StrictMode));
    if (!entityTag.isEmpty())
        own.setRawHeader("If-Match", entityTag);
    return own;
}

QString imageName(qsizetype position, qsizetype images)
{
    const int digits = qMax(2, int(QString::number(images).size()));
    return u"1-%1.dcm"_s.arg(position + 1, digits, 10, '0'_L1);
}

bool isRefusal(const Error &error, bool anyArrived, const QNetworkRequest &request, const QNetworkRequest &next)
{
    if (isNotOffered(error)) // a missing path is one for all requests to it
        return error.kind != Error::Kind::NotFound || request.url().path() != next.url().path();
    return mayBeOfOptions(error) && isOptionSuspected(request, next, whereOf(error, anyArrived));
}

} // namespace tcia::archive
