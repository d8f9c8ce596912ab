// SPDX-License-Identifier: Apache-2.0
#include "archive/drsresolver.h"

#include "archive/answermap.h"
#include "archive/fileaddress.h"
#include "archive/httpclient.h"
#include "archive/s3address.h"
#include "core/async.h"
#include "core/reason.h"

namespace tcia::archive {

namespace {

Result<drs::Object> followed(const QUrl &from, drs::Object object)
{
    if (!mayLeadTo(from, object.url))
        return failure(
            Error::Kind::Forbidden,
            english<QT_TRANSLATE_NOOP("Reasons", "It leads to an address that is not followed: it is not as safe.")>());
    return object;
}

} // namespace

Error withTokenWords(const Error &error)
{
    if (error.kind != Error::Kind::KeyRefused && error.kind != Error::Kind::Forbidden)
        return error;
    return {.kind = Error::Kind::Forbidden,
            .detail = english<QT_TRANSLATE_NOOP("Reasons", "It needs the token of an account, and none is used.")>(),
            .context = error.context,
            .serverText = error.serverText,
            .httpStatus = error.httpStatus};
}

QFuture<Result<drs::Object>> resolveDrs(HttpClient &http, const QUrl &object)
{
    const auto described = http.get(s3::requestFor(object));
    return chain(described, &http, [&http, object](const Result<Answer> &answer) -> QFuture<Result<drs::Object>> {
        if (!answer)
            return ready<drs::Object>(failure(withTokenWords(answer.error())));
        const auto said = drs::objectFrom(answer->body);
        if (!said)
            return ready<drs::Object>(failure(said.error()));
        if (!said->url.isEmpty())
            return ready<drs::Object>(followed(object, *said));
        const auto asked = http.get(s3::requestFor(drs::accessUrl(object, said->accessId)));
        return transform(asked, &http, [object, said = *said](const Result<Answer> &access) -> Result<drs::Object> {
            if (!access)
                return failure(withTokenWords(access.error()));
            const auto url = drs::addressFrom(access->body);
            if (!url)
                return failure(url.error());
            drs::Object found = said;
            found.url = *url;
            return followed(object, found);
        });
    });
}

} // namespace tcia::archive
