// SPDX-License-Identifier: Apache-2.0
#include "archive/wadorequest.h"

#include "archive/requestbuilder.h"

using namespace Qt::StringLiterals;

namespace tcia::archive {

namespace {

constexpr auto acceptedZip = "application/zip; transfer-syntax=*";

// Some servers refuse a quoted type, some one that is not, and some know single parts only.
constexpr QByteArrayView acceptedForms[] {
    R"(multipart/related; type="application/dicom"; transfer-syntax=*)",
    "multipart/related; type=application/dicom; transfer-syntax=*",
    "application/dicom; transfer-syntax=*",
};

} // namespace

Result<FetchObject> imageObject(const ServerAccess &access, const QString &path, Container container,
                                const QByteArray &accepted)
{
    auto request = requestBelow(access, path);
    if (!request)
        return failure(request.error());
    QList<QNetworkRequest> requests;
    for (const QByteArrayView form : acceptedForms) {
        request->setRawHeader("Accept", form.toByteArray());
        if (container == Container::Multipart && !form.startsWith("multipart/"))
            continue; // one image only
        if (form == accepted)
            requests.prepend(*request);
        else
            requests << *request;
    }
    FetchObject object {.request = requests.takeFirst(), .container = container};
    object.fallbacks = requests;
    return object;
}

Result<FetchObject> zipObject(const ServerAccess &access, const QString &path)
{
    auto request = requestBelow(access, path);
    if (!request)
        return failure(request.error());
    request->setRawHeader("Accept", acceptedZip);
    return FetchObject {.request = *request, .container = Container::Zip, .suffix = u".dcm"_s};
}

} // namespace tcia::archive
