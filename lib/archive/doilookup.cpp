// SPDX-License-Identifier: Apache-2.0
#include "archive/doilookup.h"

#include "archive/answermap.h"
#include "archive/network.h"
#include "archive/s3address.h"
#include "core/async.h"
#include "core/files.h"
#include "core/reason.h"

#include <QCryptographicHash>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tcia::archive {

namespace {

constexpr int mostRedirects = 5;
constexpr int daysKept = 30;
constexpr qint64 mostBytes = 512 * 1024; // some works have thousands of authors

HttpClient::Limits limits()
{
    constexpr int second = 1'000;
    return {.parallel = 1,
            .request = {.exchange = {.connectMs = 10 * second, .firstByteMs = 20 * second, .stallMs = 10 * second},
                        .bodyBytes = mostBytes}};
}

bool hasExpired(const QFileInfo &file)
{
    const qint64 days = file.lastModified().daysTo(QDateTime::currentDateTime());
    return days < 0 || days >= daysKept;
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
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
    : QObject(parent), m_base(std::move(base)), m_cache(cacheFolder), m_http(limits())
{
    removeExpired();
}

void DoiLookup::removeExpired() const
{
    const QFileInfoList files = m_cache.entryInfoList({QString(64, u'?') + u".json"_s}, QDir::Files);
    for (const QFileInfo &file : files)
        if (hasExpired(file))
            QFile::remove(file.filePath());
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
    if (const auto known = cached(doi))
        return ready<DoiMetadata>(*known);
    return fetch(QUrl::fromEncoded(baseText() + '/' + QUrl::toPercentEncoding(doi, "/"), QUrl::StrictMode), doi, 0);
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
    return chain(m_http.send({.request = request, .takesErrors = true}), this,
                 [this, url, doi, redirects](const Result<Answer> &answer) {
                     if (answer && isRedirect(answer->status))
                         return fetch(url.resolved(QUrl::fromEncoded(answer->location, QUrl::StrictMode)), doi,
                                      redirects + 1);
                     if (!answer || answer->error)
                         return ready<DoiMetadata>(failure(answer ? *answer->error : answer.error()));
                     return ready<DoiMetadata>(keep(answer->body, doi));
                 });
}

//! An answer that cannot be kept is asked for again the next time.
Result<DoiMetadata> DoiLookup::keep(const QByteArray &answer, const QString &doi) const
{
    const auto work = doiMetadataFrom(answer, doi);
    if (work && QDir().mkpath(m_cache.path()))
        (void)writeFile(fileOf(doi), answer);
    return work;
}

std::optional<DoiMetadata> DoiLookup::cached(const QString &doi) const
{
    const QFileInfo file(fileOf(doi));
    if (!file.exists() || hasExpired(file))
        return std::nullopt;
    const auto answer = readFile(file.filePath(), mostBytes);
    const auto work = answer ? doiMetadataFrom(*answer, doi) : failure(answer.error());
    return work ? std::optional(*work) : std::nullopt;
}

//! DOIs are compared without regard to case, and have characters that no file name has. The answers of another base are
//! not those of doi.org.
QString DoiLookup::fileOf(const QString &doi) const
{
    const QByteArray key = baseText() + ' ' + doi.toLower().toUtf8();
    const QByteArray sum = QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex();
    return m_cache.filePath(QString::fromLatin1(sum) + u".json"_s);
}

} // namespace tcia::archive
