// SPDX-License-Identifier: Apache-2.0
#include "archive/httperror.h"

#include "archive/certificate.h"
#include "archive/loginwords.h"
#include "archive/requestbuilder.h"
#include "archive/retryafter.h"
#include "archive/s3listing.h"
#include "core/files.h"
#include "core/htmltext.h"
#include "core/reason.h"
#include "core/redactor.h"
#include "core/text.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tcia::archive {

namespace {

using Kind = Error::Kind;

constexpr int preconditionFailed = 412;
constexpr qsizetype faultBytes = 16 * 1024; // of a body that may describe an error in S3's form

int statusOf(const QNetworkReply &reply) { return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(); }

Kind kindOfStatus(int status, const QString &words)
{
    switch (status) {
    case 401: return Kind::KeyRefused;
    case 403: return Kind::Forbidden;
    case 404:
    case 410: return Kind::NotFound;
    case 408:
    case 504: return Kind::Timeout;
    case preconditionFailed: return Kind::BadAnswer; // another version than was listed: the next listing has it
    case 429:
    case 503: return Kind::Busy;
    default: break;
    }
    // NBIA rejects restricted and unknown series with 400 and one of these messages.
    if (status == 400 && (words.contains("not in public domain"_L1) || words.contains("not been granted"_L1)))
        return Kind::Forbidden;
    if (status >= 570 && status < 580 && words.contains("Not Executed"_L1))
        return Kind::BadRequest;
    return status >= 500 ? Kind::Server : status >= 400 ? Kind::BadRequest : Kind::BadAnswer;
}

QString detailOfStatus(int status, QNetworkReply::NetworkError error)
{
    if (error == QNetworkReply::TooManyRedirectsError)
        return english<QT_TRANSLATE_NOOP("Reasons",
                                         "It redirects from one address to the next without end (status %1).")>()
            .arg(status);
    return status < 300
               ? english<QT_TRANSLATE_NOOP("Reasons", "It is not a complete answer (status %1).")>().arg(status)
           : status < 400 ? english<QT_TRANSLATE_NOOP(
                                "Reasons", "It redirects to another server (status %1), which is not followed.")>()
                                .arg(status)
                          : english<QT_TRANSLATE_NOOP("Reasons", "Status %1.")>().arg(status);
}

Kind kindOfNetworkError(QNetworkReply::NetworkError error, bool timedOut)
{
    switch (error) {
    case QNetworkReply::OperationCanceledError: return timedOut ? Kind::Timeout : Kind::Cancelled;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError: return Kind::Timeout;
    case QNetworkReply::SslHandshakeFailedError: return Kind::Certificate;
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError: return Kind::Usage;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::InsecureRedirectError:
    case QNetworkReply::TooManyRedirectsError: return Kind::BadAnswer;
    default: return Kind::Offline;
    }
}

} // namespace

bool isRedirect(int status)
{
    constexpr int statuses[] = {301, 302, 303, 307, 308};
    return std::ranges::find(statuses, status) != std::end(statuses);
}

qint64 totalIn(const QByteArray &contentRange)
{
    bool isNumber = false;
    const qint64 total = contentRange.sliced(contentRange.lastIndexOf('/') + 1).trimmed().toLongLong(&isNumber);
    return contentRange.startsWith("bytes ") && isNumber ? total : -1;
}

bool isNotOffered(const Error &error)
{
    constexpr int notImplemented = 501;
    return error.kind == Kind::NotFound || error.kind == Kind::BadRequest || error.httpStatus == notImplemented;
}

Error headerError(const ErrorContext &context)
{
    return {.kind = Error::Kind::BadAnswer,
            .detail = english<QT_TRANSLATE_NOOP("Reasons", "The header of its answer is too large, or empty.")>(),
            .context = context};
}

Error endedTooEarly(const ErrorContext &context)
{
    return {.kind = Error::Kind::Offline,
            .detail = english<QT_TRANSLATE_NOOP("Reasons", "The connection ended before the whole answer arrived.")>(),
            .context = context};
}

namespace {

//! A text, or that of an object such as {"code":…,"message":…}.
QString messageIn(const QJsonValue &value)
{
    return value.isObject() ? value.toObject().value("message"_L1).toString() : value.toString();
}

} // namespace

QString serverWords(QByteArrayView body)
{
    constexpr qsizetype enough = 16 * 1024; // callers collect at least this much
    constexpr qsizetype cutBytes = 1024;
    const QByteArrayView head = body.first(qMin(body.size(), enough));
    QString text = redacted(decodedText(head).trimmed());
    if (body.size() >= enough) // a key may be truncated there
        text.chop(cutBytes);
    if (text.startsWith(u'{')) {
        const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
        for (const auto &key : {"detailedMessage"_L1, "errorMessage"_L1, "errorDescription"_L1, "Details"_L1,
                                "message"_L1, "Message"_L1, "error"_L1})
            if (const QString message = messageIn(object.value(key)); !message.isEmpty()) {
                text = message;
                break;
            }
    }
    text = text.startsWith(u'<') ? plainFromHtml(text) : withoutEntities(text);
    return text::plain(redacted(std::move(text))); // once more: it may have been spelled otherwise in the markup
}

namespace {

//! Another version than the one in If-Match, which not every server obeys. Of a whole object the same tag marked as
//! weak is no other one; and where the answer names none, sizes and sums must tell.
bool isOtherVersion(const QNetworkReply &reply)
{
    const QByteArray version = reply.request().rawHeader("If-Match"), now = reply.rawHeader("ETag");
    return !version.isEmpty() && !now.isEmpty() && now != version && now != "W/" + version;
}

//! Bytes of a version that is not named must not be joined to others.
bool isRequestedPart(const QNetworkReply &reply)
{
    const auto begin = [](const QByteArray &range) {
        return range.sliced(6, qMax<qsizetype>(6, range.indexOf('-')) - 6);
    };
    const QByteArray wanted = reply.request().rawHeader("Range"), sent = reply.rawHeader("Content-Range");
    const QByteArray version = reply.request().rawHeader("If-Match"), now = reply.rawHeader("ETag");
    return wanted.startsWith("bytes=") && sent.startsWith("bytes ") && begin(wanted) == begin(sent).trimmed() &&
           (version.isEmpty() || version == now);
}

} // namespace

bool isAnswer(const QNetworkReply &reply)
{
    const int status = statusOf(reply);
    return (status == 200 && !isOtherVersion(reply)) || status == 204 || (status == 206 && isRequestedPart(reply));
}

Result<void> errorFrom(const QNetworkReply &reply, QByteArrayView body, bool timedOut, bool isUndecodable)
{
    const int status = statusOf(reply);
    Error error {.context = {.url = displayUrl(reply.request().url())}, .httpStatus = status};
    const bool cut = reply.error() == QNetworkReply::OperationCanceledError && !isUndecodable;
    if (status > 0 && !isAnswer(reply) && !cut) {
        if (status >= 300)
            error.serverText = serverWords(body);
        error.kind = kindOfStatus(status, error.serverText);
        error.detail = detailOfStatus(status, reply.error());
        if (constexpr int unauthorized = 401; status == unauthorized)
            error.detail = wordsForRefusedLogin(reply.request(), reply.rawHeader("WWW-Authenticate"));
        if (status >= 400 && wantsClientCertificate(error.serverText)) {
            error.kind = Kind::KeyRefused;
            error.detail = wordsForClientCertificate();
        }
        if (status < 300 && isOtherVersion(reply)) {
            error.detail =
                english<QT_TRANSLATE_NOOP("Reasons", "It is another version than the one that was listed.")>();
            error.httpStatus = preconditionFailed; // which the server should have answered
        }
        if (const auto fault = s3::faultFrom(body.first(qMin(body.size(), faultBytes))); !fault.code.isEmpty()) {
            const QString elsewhere = status == 301 || status == 307
                                          ? s3::wordsForElsewhere(fault, reply.rawHeader("x-amz-bucket-region"))
                                          : QString();
            const QString words = elsewhere.isEmpty() ? s3::wordsFor(fault.code) : elsewhere;
            error.detail = words.isEmpty() ? error.detail : words;
            error.serverText = text::plain(redacted(fault.code + u": "_s + fault.message));
        }
        error.retryAfter = secondsOfRetryAfter(reply.rawHeader("Retry-After"), QDateTime::currentDateTimeUtc());
        return failure(error);
    }
    if (reply.error() == QNetworkReply::NoError)
        return {};
    error.kind = kindOfNetworkError(reply.error(), timedOut);
    if (error.kind == Kind::Certificate)
        error.certificate = untrustedCertificate(reply);
    error.detail = timedOut
                       ? english<QT_TRANSLATE_NOOP("Reasons", "No data, or almost none, arrived for a long time.")>()
                   : cut ? QString()
                         : text::plain(redacted(reply.errorString()));
    if (wantsClientCertificate(reply.errorString()))
        error.detail = wordsForClientCertificate();
    if (!error.certificate.isEmpty())
        error.detail =
            english<QT_TRANSLATE_NOOP("Reasons", "%1. The SHA-256 fingerprint of its certificate is %2.")>().arg(
                error.detail, error.certificate);
    return failure(error);
}

} // namespace tcia::archive
