// SPDX-License-Identifier: Apache-2.0
#include "archive/doilookup.h"

#include "archive/answermap.h"
#include "archive/httperror.h"
#include "archive/network.h"
#include "archive/s3address.h"
#include "core/async.h"
#include "core/diskthread.h"
#include "core/reason.h"

using namespace Qt::StringLiterals;

namespace tcia::archive {

namespace {

constexpr int mostRedirects = 5;

HttpClient::Limits limits()
{
    constexpr int second = 1'000;
    return {.parallel = 1,
            .request = {.exchange = {.connectMs = 10 * second, .firstByteMs = 20 * second, .stallMs = 10 * second},
                        .bodyBytes = DoiCache::mostBytes}};
}

} // namespace

QUrl DoiLookup::defaultBase() { return QUrl(u"https://doi.org"_s); }

bool DoiLookup::isAllowed(const QUrl &url)
{
    const bool isSafe = url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isThisMachine(url.host()));
    return url.isValid() && isSafe && !url.host().isEmpty() && url.userInfo().isEmpty();
}

bool DoiLookup::isFollowed(const QUrl &base, const QUrl &url)
{
    return isAllowed(url) && (isThisMachine(base.host()) || !isThisMachine(url.host()));
}

DoiLookup::DoiLookup(QUrl base, const QString &cacheFolder, QObject *parent)
    : QObject(parent), m_base(std::move(base)), m_cache(baseText(), cacheFolder), m_http(limits())
{
    startDiskThread([cache = m_cache] { cache.removeExpired(); });
}

//! Without slashes at its end.
QByteArray DoiLookup::baseText() const
{
    QByteArray base = m_base.toEncoded(QUrl::RemoveQuery | QUrl::RemoveFragment);
    while (base.endsWith('/'))
        base.chop(1);
    return base;
}

QFuture<Result<DoiMetadata>> DoiLookup::find(const QString &doi)
{
    const auto known = runOnDiskThread([cache = m_cache, doi] { return cache.find(doi); });
    return chain(known, this, [this, doi](const Result<std::optional<DoiMetadata>> &kept) {
        if (kept && *kept)
            return ready<DoiMetadata>(**kept);
        return fetch(QUrl::fromEncoded(baseText() + '/' + QUrl::toPercentEncoding(doi, "/"), QUrl::StrictMode), doi, 0);
    });
}

QFuture<Result<DoiMetadata>> DoiLookup::fetch(const QUrl &url, const QString &doi, int redirects)
{
    if (!isFollowed(m_base, url) || redirects > mostRedirects)
        return ready<DoiMetadata>(
            failure(Error::Kind::BadAnswer,
                    english<QT_TRANSLATE_NOOP("Reasons", "It leads to an address that is not followed.")>(),
                    {.name = doi, .url = url.toDisplayString()}));
    QNetworkRequest request = s3::requestFor(url); // follows no redirect by itself, and keeps no cookies
    request.setRawHeader("Accept", "application/vnd.citationstyles.csl+json");
    return chain(
        m_http.send({.request = request, .takesErrors = true}), this,
        [this, url, doi, redirects](const Result<Answer> &answer) {
            if (answer && isRedirect(answer->status))
                return fetch(url.resolved(QUrl::fromEncoded(answer->location, QUrl::StrictMode)), doi, redirects + 1);
            if (!answer || answer->error)
                return ready<DoiMetadata>(failure(answer ? *answer->error : answer.error()));
            return runOnDiskThread([cache = m_cache, body = answer->body, doi] { return cache.keep(body, doi); });
        });
}

} // namespace tcia::archive
