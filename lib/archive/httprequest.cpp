// SPDX-License-Identifier: Apache-2.0
#include "archive/httprequest.h"

#include "archive/bandwidth.h"
#include "archive/httperror.h"
#include "archive/requestbuilder.h"
#include "core/async.h"
#include "core/reason.h"
#include "core/redactor.h"
#include "core/valuecontinuation.h"

#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace tcia::archive {

namespace {

constexpr qint64 pieceBytes = 256 * 1024;      // read per event loop iteration
constexpr qint64 readAheadBytes = 1024 * 1024; // read buffer
constexpr qsizetype wordsBytes = 64 * 1024;    // of an error body, enough to interpret it

Result<Answer> cancelledAnswer(const QNetworkRequest &request)
{
    return failure(Error::Kind::Cancelled, {}, {.url = displayUrl(request.url())});
}

//! The only exit: removes API keys from errors.
void finishPromise(QPromise<Result<Answer>> &promise, Result<Answer> answer)
{
    promise.addResult(answer ? std::move(answer) : failure(redacted(answer.error())));
    promise.finish();
}

} // namespace

HttpRequest::HttpRequest(QNetworkAccessManager &network, HttpCall call, Consume consume, const Limits &limits,
                         QObject *parent)
    : QObject(parent),
      m_network(network),
      m_call(std::move(call)),
      m_consume(std::move(consume)),
      m_limits(limits),
      m_promise(std::make_shared<Promise>())
{
    m_promise->start();
    if (m_limits.bandwidth && m_consume)
        connect(m_limits.bandwidth, &Bandwidth::refilled, this, &HttpRequest::refill);
}

HttpRequest::~HttpRequest()
{
    if (m_hasEnded)
        return;
    const auto end = [promise = m_promise, request = m_call.request] {
        finishPromise(*promise, cancelledAnswer(request));
    };
    if (m_isConsuming) // not awaited here; the consumer must have ended before the answer comes
        afterwards(m_consuming, end);
    else
        end();
}

void HttpRequest::start()
{
    HttpLimits limits = m_limits.exchange;
    limits.readAheadBytes = m_consume ? readAheadBytes : 0;
    m_exchange = new HttpExchange(m_network, m_call.request, limits, this, m_call.body);
    connect(m_exchange, &HttpExchange::arrived, this, &HttpRequest::read);
    connect(m_exchange, &HttpExchange::ended, this, &HttpRequest::finish);
}

void HttpRequest::cancel()
{
    if (m_exchange && !m_exchange->hasArrived())
        return m_exchange->cancel();
    if (!m_isConsuming) // otherwise the rest is not consumed
        return resolve(cancelledAnswer(m_call.request));
    m_consumed = failure(cancelledAnswer(m_call.request).error());
}

void HttpRequest::read()
{
    if (m_consume && m_exchange->isAnswer())
        consumeNext();
    else
        collect();
}

void HttpRequest::collect()
{
    while (m_exchange->available() > 0) {
        const QByteArray bytes = m_exchange->read(m_exchange->available());
        if (!m_consume || m_body.size() < wordsBytes)
            m_body += bytes;
        if (isTooLarge())
            return m_exchange->abort();
    }
}

void HttpRequest::announce()
{
    if (std::exchange(m_isAnnounced, true) || !m_call.begins)
        return;
    bool isNumber = false;
    const qint64 length = m_exchange->header("Content-Length").toLongLong(&isNumber);
    const bool isKnown = isNumber && m_exchange->header("Content-Encoding").isEmpty();
    m_call.begins({.status = m_exchange->status(),
                   .version = m_exchange->header("ETag"),
                   .length = isKnown ? length : -1,
                   .total = totalIn(m_exchange->header("Content-Range"))});
}

//! Empty if the bandwidth allows none now.
QByteArray HttpRequest::nextPiece()
{
    const qint64 there = qMin(pieceBytes, m_exchange->available());
    const qint64 most = m_limits.bandwidth ? m_limits.bandwidth->take(there, this) : there;
    m_waitsForRate = most == 0;
    return m_exchange->read(most);
}

void HttpRequest::refill()
{
    if (m_waitsForRate && !m_hasEnded)
        consumeNext();
}

//! Starts to consume the next piece if there is one and none is being consumed.
void HttpRequest::consumeNext()
{
    if (m_isConsuming || m_exchange->available() == 0)
        return;
    announce();
    const QByteArray piece = nextPiece();
    if (piece.isEmpty())
        return;
    m_isConsuming = true;
    m_exchange->setConsuming(true);
    m_consuming = QtConcurrent::run([consume = m_consume, piece] { return attempt(consume, piece); }); // global pool
    onFinished(m_consuming, this, [this](const Result<void> &result) { pieceConsumed(result); });
}

void HttpRequest::pieceConsumed(const Result<void> &result)
{
    m_isConsuming = false;
    m_exchange->setConsuming(false);
    if (m_consumed) // otherwise it was cancelled meanwhile
        m_consumed = result;
    const bool goesOn = m_consumed && !isTooLarge();
    if (goesOn && m_exchange->available() > 0)
        return consumeNext();
    if (m_exchange->hasArrived())
        return conclude();
    if (!goesOn)
        m_exchange->abort();
}

void HttpRequest::finish()
{
    if (m_exchange->available() > 0)
        read();
    if (!m_isConsuming && !m_waitsForRate)
        conclude();
}

void HttpRequest::conclude()
{
    if (m_hasEnded)
        return;
    if (!mustRepeat())
        return resolve(answerOf());
    m_isRepeated = true;
    m_exchange->deleteLater();
    start();
}

bool HttpRequest::mustRepeat() const
{
    constexpr int nothingToTell = 204;
    return m_consume && !m_isRepeated && m_exchange->received() == 0 && m_exchange->outcome({}) &&
           m_exchange->status() != nothingToTell;
}

bool HttpRequest::isTooLarge() const { return m_exchange->received() > m_limits.bodyBytes; }

Result<Answer> HttpRequest::answerOf()
{
    if (!m_consumed) // the rest was not read
        return failure(m_consumed.error());
    if (isTooLarge())
        return failure(Error::Kind::BadAnswer,
                       english<QT_TRANSLATE_NOOP("Reasons", "It is larger than any valid answer.")>(),
                       {.url = displayUrl(m_call.request.url())});
    if (const auto good = m_exchange->outcome(m_body); !good) {
        if (m_call.takesErrors && good.error().httpStatus >= 300)
            return Answer {.body = std::move(m_body),
                           .contentType = m_exchange->contentType(),
                           .status = m_exchange->status(),
                           .error = redacted(good.error()),
                           .bucketRegion = m_exchange->header("x-amz-bucket-region"),
                           .location = m_exchange->header("Location")};
        return failure(good.error());
    }
    return Answer {std::move(m_body), m_exchange->contentType(), m_exchange->status()};
}

void HttpRequest::resolve(Result<Answer> answer)
{
    if (std::exchange(m_hasEnded, true))
        return;
    finishPromise(*m_promise, std::move(answer));
    Q_EMIT ended();
}

} // namespace tcia::archive
