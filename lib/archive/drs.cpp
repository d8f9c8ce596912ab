// SPDX-License-Identifier: Apache-2.0
#include "archive/drs.h"

#include "archive/network.h"
#include "archive/s3address.h"
#include "core/bucketname.h"
#include "core/reason.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tcia::archive::drs {

namespace {

constexpr auto commons = "nci-crdc.datacommons.io"_L1; // the Cancer Research Data Commons

//! Prefixes of compact ids, and whose they are.
struct Prefix
{
    QLatin1StringView name, host;
};
constexpr Prefix prefixes[] = {{"dg.4DFC"_L1, commons}};

struct SumName
{
    QLatin1StringView name;
    QCryptographicHash::Algorithm algorithm;
};
constexpr SumName sumNames[] = {{"md5"_L1, QCryptographicHash::Md5},       {"sha-1"_L1, QCryptographicHash::Sha1},
                                {"sha1"_L1, QCryptographicHash::Sha1},     {"sha-256"_L1, QCryptographicHash::Sha256},
                                {"sha256"_L1, QCryptographicHash::Sha256}, {"sha-512"_L1, QCryptographicHash::Sha512},
                                {"sha512"_L1, QCryptographicHash::Sha512}};

Result<QUrl> urlOf(const QString &host, int port, const QString &id)
{
    QUrl url;
    url.setScheme(isThisMachine(host) ? u"http"_s : u"https"_s);
    url.setHost(host, QUrl::StrictMode);
    url.setPort(port);
    const QString plain = QUrl::fromPercentEncoding(id.toUtf8());
    url.setPath(u"/ga4gh/drs/v1/objects/"_s + QString::fromLatin1(QUrl::toPercentEncoding(plain, "/")),
                QUrl::StrictMode);
    const QStringList parts = plain.split(u'/');
    if (!url.isValid() || url.host().isEmpty() || parts.contains(QString()) || parts.contains(u"."_s) ||
        parts.contains(u".."_s))
        return failure(Error::Kind::Usage, english<QT_TRANSLATE_NOOP("Reasons", "It is no DRS id.")>(), {.url = id});
    return url;
}

//! The bytes of an entry in a public bucket, or of the web.
QUrl webAddress(const QString &text)
{
    static const QRegularExpression inBucket(u"^(s3|gs)://([^/]+)/(.+)$"_s);
    if (const auto match = inBucket.match(text); match.hasMatch()) {
        const QUrl endpoint = match.captured(1) == "s3"_L1 ? s3::awsEndpoint() : s3::googleEndpoint();
        return isBucketName(match.captured(2)) ? s3::objectUrl(endpoint, match.captured(2), match.captured(3)) : QUrl();
    }
    const QUrl url(text, QUrl::TolerantMode);
    return url.scheme() == "https"_L1 || url.scheme() == "http"_L1 ? url : QUrl();
}

//! The address in an access_url, which some servers give as a text. Empty if header lines must be sent with it.
QUrl addressIn(const QJsonValue &access)
{
    if (!access.isObject())
        return webAddress(access.toString());
    const QJsonObject object = access.toObject();
    const QJsonValue headers = object.value("headers"_L1);
    return headers.toArray().isEmpty() && headers.toObject().isEmpty() ? webAddress(object.value("url"_L1).toString())
                                                                       : QUrl();
}

QList<Sum> sumsIn(const QJsonArray &checksums)
{
    QList<Sum> sums;
    for (const auto &one : checksums) {
        const QString type = one.toObject().value("type"_L1).toString().toLower();
        const QByteArray value = one.toObject().value("checksum"_L1).toString().toLatin1().toLower();
        for (const SumName &known : sumNames)
            if (type == known.name && value.size() == 2 * QCryptographicHash::hashLength(known.algorithm) &&
                QByteArray::fromHex(value).toHex() == value)
                sums << Sum {.algorithm = known.algorithm, .value = value};
    }
    return sums;
}

//! Some servers give a number as text.
Count sizeIn(const QJsonValue &size)
{
    bool isNumber = false;
    const qint64 bytes = size.toVariant().toLongLong(&isNumber);
    return isNumber && bytes >= 0 && !size.isNull() ? Count(bytes) : Count();
}

tl::unexpected<Error> unreadable()
{
    return failure(Error::Kind::Usage, english<QT_TRANSLATE_NOOP("Reasons", "It is no answer of a DRS server.")>());
}

} // namespace

Result<QUrl> objectUrl(const QString &id)
{
    static const QRegularExpression form(
        u"^(?:drs:(?://)?)?(?:(?<prefix>dg\\.[a-z0-9]+)[:/]|(?<=//)(?<host>[^/:@?#]+)(?::(?<port>\\d{1,5}))?/)?"
        "(?<rest>[^:?#@]+)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(id.trimmed());
    const bool isBare = match.captured(u"host"_s).isEmpty() && match.captured(u"prefix"_s).isEmpty();
    if (!match.hasMatch() || (isBare && id.contains("//"_L1)))
        return failure(Error::Kind::Usage, english<QT_TRANSLATE_NOOP("Reasons", "It is no DRS id.")>(), {.url = id});
    const QString rest = match.captured(u"rest"_s), host = match.captured(u"host"_s);
    if (!host.isEmpty())
        return urlOf(host, match.captured(u"port"_s).isEmpty() ? -1 : match.captured(u"port"_s).toInt(), rest);
    const QString prefix = match.captured(u"prefix"_s);
    if (prefix.isEmpty())
        return urlOf(commons, -1, rest);
    for (const Prefix &known : prefixes)
        if (prefix.compare(known.name, Qt::CaseInsensitive) == 0)
            return urlOf(known.host, -1, known.name + u'/' + rest);
    return failure(
        Error::Kind::Usage,
        english<QT_TRANSLATE_NOOP("Reasons", "Which server has ids that begin with %1 is not known.")>().arg(prefix),
        {.url = id});
}

QUrl accessUrl(const QUrl &object, const QString &accessId)
{
    QUrl url = object;
    url.setPath(object.path(QUrl::FullyEncoded) + u"/access/"_s +
                    QString::fromLatin1(QUrl::toPercentEncoding(accessId)),
                QUrl::StrictMode);
    return url;
}

Result<Object> objectFrom(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonObject said = document.object();
    const QJsonArray methods = said.value("access_methods"_L1).toArray();
    if (!document.isObject() || (!said.contains("id"_L1) && methods.isEmpty()))
        return unreadable();
    Object object {.name = said.value("name"_L1).toString(),
                   .size = sizeIn(said.value("size"_L1)),
                   .sums = sumsIn(said.value("checksums"_L1).toArray()),
                   .url = {},
                   .accessId = {}};
    for (const auto &method : methods) {
        const QUrl url = addressIn(method.toObject().value("access_url"_L1));
        if (!url.isEmpty() && (object.url.isEmpty() || (url.scheme() > object.url.scheme()))) // https before http
            object.url = url;
        if (object.accessId.isEmpty())
            object.accessId = method.toObject().value("access_id"_L1).toString();
    }
    if (!object.url.isEmpty() || !object.accessId.isEmpty())
        return object;
    const bool isBundle = !said.value("contents"_L1).toArray().isEmpty();
    return failure(Error::Kind::Usage,
                   isBundle
                       ? english<QT_TRANSLATE_NOOP("Reasons", "It is a bundle of objects; name those one by one.")>()
                       : english<QT_TRANSLATE_NOOP("Reasons", "Its server names no address of its bytes that can be "
                                                              "used.")>());
}

Result<QUrl> addressFrom(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject() || document.object().value("url"_L1).toString().isEmpty())
        return unreadable();
    const QUrl url = addressIn(document.object());
    if (url.isEmpty())
        return failure(Error::Kind::Usage, english<QT_TRANSLATE_NOOP("Reasons", "Its server names no address of its "
                                                                                "bytes that can be used.")>());
    return url;
}

} // namespace tcia::archive::drs
