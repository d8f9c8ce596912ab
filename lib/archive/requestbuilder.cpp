// SPDX-License-Identifier: Apache-2.0
#include "archive/requestbuilder.h"

#include "archive/network.h"
#include "core/reason.h"
#include "core/redactor.h"

#include <QDir>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::archive {

namespace {

constexpr auto keyName = "api_key"_L1;
constexpr const char *formatNames[] {"json", "csv", "xml", "html"};

//! The header that carries the key.
std::pair<QByteArray, QByteArray> keyHeader(Authentication authentication, const QString &key)
{
    switch (authentication) {
    case Authentication::Basic: return {"Authorization", "Basic " + key.toUtf8().toBase64()};
    case Authentication::Bearer: return {"Authorization", "Bearer " + key.toUtf8()};
    case Authentication::ApiKey: break;
    }
    return {"api_key", key.toLatin1()};
}

//! The only place where a key enters a request; registers it with the redactor.
Result<QNetworkRequest> finished(const ServerAccess &access, const QString &path, QStringList items)
{
    const Server &server = access.server();
    const QString &apiKey = access.apiKey();
    if (access.isKeyExposed())
        return failure(keyExposedError(server));
    if (!server.demonstration) // its key is not secret, and a common word
        registerSecret(apiKey);
    if (const qsizetype colon = apiKey.indexOf(u':'); server.authentication == Authentication::Basic && colon >= 0)
        registerSecret(apiKey.sliced(colon + 1));
    const bool isInQuery = server.keyInQuery && server.authentication == Authentication::ApiKey;
    if (isInQuery && !apiKey.isEmpty())
        items << queryItem(keyName, apiKey);
    QUrl url = server.base;
    url.setPath(QDir::cleanPath(url.path() + u'/' + path));
    if (!items.isEmpty())
        url.setQuery(items.join(u'&'), QUrl::StrictMode);
    QNetworkRequest request(url);
    if (const auto [name, value] = keyHeader(server.authentication, apiKey); !isInQuery && !apiKey.isEmpty())
        request.setRawHeader(name, value);
    if (!server.certificate.isEmpty())
        request.setAttribute(pinnedCertificate, server.certificate);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"tcia-browser/%1"_s.arg(QLatin1StringView(TCIA_VERSION)));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::SameOriginRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    return request;
}

Result<QStringList> itemsFor(const Server &server, const Spelling &spelling, const Query &query)
{
    QStringList items;
    for (const Parameter &parameter : spelling.parameters) {
        const QString &value = query.*parameter.member;
        if (parameter.required && value.isEmpty())
            return failure(Error::Kind::Usage,
                           english<QT_TRANSLATE_NOOP("Reasons", "A value for %1 is required.")>().arg(
                               QLatin1StringView(parameter.name)),
                           {.name = QString::fromLatin1(spelling.path)});
        if (!value.isEmpty() && isSupported(parameter, server.base))
            items << queryItem(QLatin1StringView(parameter.name), value);
    }
    return items;
}

} // namespace

QString queryItem(QAnyStringView name, const QString &value)
{
    return name.toString() + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(value));
}

Result<void> checkOffered(const Dialect &spoken, Endpoint endpoint)
{
    if (spoken.spelling(endpoint).isOffered())
        return {};
    return failure(Error::Kind::Usage,
                   english<QT_TRANSLATE_NOOP("Reasons", "Servers of this dialect do not offer %1.")>().arg(
                       namesOf(endpoint).first()),
                   {.name = QString::fromLatin1(spoken.title)});
}

Result<QNetworkRequest> requestBelow(const ServerAccess &access, const QString &path,
                                     const QList<std::pair<QString, QString>> &items)
{
    QStringList encoded;
    for (const auto &[name, value] : items)
        encoded << queryItem(name, value);
    return finished(access, path, encoded);
}

Result<QNetworkRequest> requestFor(const ServerAccess &access, Endpoint endpoint, const Query &query, Format format)
{
    const Dialect &spoken = dialect(access.server().dialect);
    if (const auto offered = checkOffered(spoken, endpoint); !offered)
        return failure(offered.error());
    if (spoken.rows)
        return failure(
            Error::Kind::Usage,
            english<QT_TRANSLATE_NOOP("Reasons", "The server's own answer comes in pages and cannot be shown.")>(),
            {.name = QString::fromLatin1(spoken.title)});
    const Spelling &spelling = spoken.spelling(endpoint);
    Result<QStringList> items = itemsFor(access.server(), spelling, query);
    if (!items)
        return failure(items.error());
    if (spelling.supportsFormat)
        *items << queryItem("format"_L1, QString::fromLatin1(formatNames[int(format)]));
    else if (format != Format::Json)
        return failure(Error::Kind::Usage,
                       english<QT_TRANSLATE_NOOP("Reasons", "This server answers it in one format only.")>(),
                       {.name = QString::fromLatin1(spelling.path)});
    return finished(access, QString::fromLatin1(spelling.path), *items);
}

Result<QNetworkRequest> metadataRequestFor(const ServerAccess &access, Endpoint endpoint)
{
    const Dialect &spoken = dialect(access.server().dialect);
    if (!spoken.hasMetadata)
        return failure(
            Error::Kind::Usage,
            english<QT_TRANSLATE_NOOP("Reasons", "Servers of this dialect do not describe their endpoints.")>(),
            {.name = QString::fromLatin1(spoken.title)});
    if (const auto offered = checkOffered(spoken, endpoint); !offered)
        return failure(offered.error());
    return finished(access, QString::fromLatin1(spoken.spelling(endpoint).path) + u"/metadata", {});
}

Result<QNetworkRequest> imageRequestFor(const ServerAccess &access, const QString &seriesUid,
                                        const ImageOptions &options)
{
    const Dialect &spoken = dialect(access.server().dialect);
    const Spelling &spelling = spoken.spelling(Endpoint::Image);
    Result<QStringList> items = itemsFor(access.server(), spelling, {.seriesUid = seriesUid});
    if (!items)
        return failure(items.error());
    const bool ownPath = options.md5 && spoken.md5Path;
    if (options.orderedNames)
        for (const auto &[name, value] : spoken.imageParameters)
            *items << queryItem(QLatin1StringView(name), QString::fromLatin1(value));
    if (options.md5)
        for (const auto &[name, value] : spoken.md5Parameters)
            *items << queryItem(QLatin1StringView(name), QString::fromLatin1(value));
    return finished(access, QString::fromLatin1(ownPath ? spoken.md5Path : spelling.path), *items);
}

QString displayUrl(const QUrl &url)
{
    QUrl shown = url.adjusted(QUrl::RemoveUserInfo);
    QUrlQuery query(shown);
    query.removeAllQueryItems(keyName);
    shown.setQuery(query.isEmpty() ? QString() : query.toString(QUrl::FullyEncoded));
    return redacted(shown.toString(QUrl::FullyEncoded));
}

QList<QueryFilter> unsupportedFilters(const Server &server, Endpoint endpoint, const Query &query)
{
    const auto parameters = dialect(server.dialect).spelling(endpoint).parameters;
    QList<QueryFilter> left;
    for (const QueryFilter &filter : queryFilters) {
        const auto takes = [&](const Parameter &p) { return p.member == filter.member && isSupported(p, server.base); };
        if (!(query.*filter.member).isEmpty() && std::ranges::none_of(parameters, takes))
            left << filter;
    }
    return left;
}

} // namespace tcia::archive
